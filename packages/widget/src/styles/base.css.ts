/**
 * The border against the page's own styles.
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
`;
