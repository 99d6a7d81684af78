/** For what is not inline. */
export const css: string = `
[part=launcher] {
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
[data-mode=popover] > button, [data-mode=modal] > button {
  position: fixed;
  inset-block-end: var(--wellmet-offset, 16px);
  inset-inline-end: var(--wellmet-offset, 16px);
  z-index: var(--wellmet-z-index, 1000);
}
[data-mode=side-tab] > button {
  position: fixed;
  inset-block-start: 50%;
  inset-inline-end: 0;
  z-index: var(--wellmet-z-index, 1000);
  padding: 1.2em .5em;
  border-inline-end: 0;
  border-start-end-radius: 0;
  border-end-end-radius: 0;
  writing-mode: vertical-rl;
  translate: 0 -50%;
}
[data-mode=popover] section, [data-mode=side-tab] section {
  position: fixed;
  inset-block-end: var(--offset);
  inset-inline-end: var(--offset);
  z-index: var(--wellmet-z-index, 1000);
  width: min(30em, 100% - 2 * var(--offset));
  max-height: calc(100% - 2 * var(--offset));
  overflow: auto;
  box-shadow: var(--wellmet-shadow, 0 4px 32px #0004);
}
[data-mode=side-tab] section {
  inset-block: 0;
  inset-inline-end: 0;
  width: min(30em, 100%);
  max-height: none;
  border-block: 0;
  border-inline-end: 0;
  border-radius: 0;
}
[part=backdrop] {
  display: grid;
  position: fixed;
  inset: 0;
  z-index: var(--wellmet-z-index, 1000);
  place-items: center;
  background: #0008;
}
[part=backdrop] section {
  width: min(44em, 100% - 2 * var(--offset));
  max-height: calc(100% - 2 * var(--offset));
  overflow: auto;
  box-shadow: var(--wellmet-shadow, 0 4px 32px #0004);
}
section[role=dialog] header { position: sticky; top: -1em; z-index: 1; padding-block: 1em 0; margin-block-start: -1em; background: var(--background) }
[data-mode=full-page] section, [data-mode=kiosk] section {
  max-width: none;
  min-height: 100vh;
  min-height: 100dvh;
  padding-inline: max(4%, 50% - var(--wellmet-max-width, 44em) / 2);
  border: 0;
  border-radius: 0;
}
section[part=idle] {
  display: grid;
  position: fixed;
  inset: 0;
  z-index: var(--wellmet-z-index, 1000);
  place-content: center;
  gap: 1em;
  text-align: center;
}
[part=idle-count] { font-size: 3em }
[part=idle-stay] { padding: .5em 2em; border-radius: var(--radius); background: var(--accent); color: var(--on-accent) }
`;
