/**
 * For the always-loaded file: the border against the page's own styles, and the popover's button.
 *
 * A page rule such as `* { all: unset !important }` wins on the element itself, so nothing here relies on `:host`: the
 * first box inside resets all that is inherited, and takes only the font.
 */
export const css: string = `
:host { display: block }
[hidden] { display: none !important }
[part=base] {
  all: initial;
  display: block;
  font-family: var(--wellmet-font, inherit);
}
[part=launcher] {
  position: fixed;
  inset-block-end: var(--wellmet-offset, 16px);
  inset-inline-end: var(--wellmet-offset, 16px);
  z-index: var(--wellmet-z-index, 1000);
  min-height: 44px;
  padding: .5em 1.2em;
  border: 2px solid;
  border-radius: 2em;
  background: var(--wellmet-accent, #0a6270);
  color: var(--wellmet-on-accent, #fff);
  font: inherit;
  font-size: 1.125em;
  font-weight: 600;
  cursor: pointer;
}
`;
