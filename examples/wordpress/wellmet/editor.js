// The block as its author sees it: a placeholder, and the options at the side. Patients get what wellmet.php prints.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: h } = element;
  const { __ } = i18n;
  const select =
    (name, label, values) =>
    ({ attributes, setAttributes }) =>
      h(components.SelectControl, {
        label,
        value: attributes[name],
        options: ['', ...values].map(value => ({ value, label: value || __('usual', 'wellmet') })),
        onChange: value => setAttributes({ [name]: value }),
      });
  const text =
    (name, label) =>
    ({ attributes, setAttributes }) =>
      h(components.TextControl, {
        label,
        value: attributes[name],
        onChange: value => setAttributes({ [name]: value }),
      });
  const controls = [
    text('survey', __('Address of the survey', 'wellmet')),
    select('phase', __('What is asked about', 'wellmet'), ['expectation', 'experience', 'both']),
    select('mode', __('Shape', 'wellmet'), ['inline', 'popover', 'modal', 'side-tab', 'full-page', 'kiosk']),
    text('label', __('Words on the button', 'wellmet')),
    text('locale', __('Language', 'wellmet')),
    select('theme', __('Theme', 'wellmet'), ['system', 'light', 'dark']),
  ];
  blocks.registerBlockType('wellmet/survey', {
    edit: props => [
      h(
        blockEditor.InspectorControls,
        { key: 'options' },
        h(
          components.PanelBody,
          {},
          ...controls.map((control, index) => h('div', { key: index }, control(props))),
        ),
      ),
      h(
        'div',
        { key: 'block', ...blockEditor.useBlockProps() },
        h(components.Placeholder, {
          icon: 'feedback',
          label: __('Wellmet survey', 'wellmet'),
          instructions: __('Patients see the survey here. It is not shown while you edit.', 'wellmet'),
        }),
      ),
    ],
    save: () => null,
  });
})(window.wp);
