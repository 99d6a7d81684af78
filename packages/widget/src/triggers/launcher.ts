/** The button that opens a popover. Its words follow once the language is there. */
export function createLauncher(base: HTMLElement, open: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.setAttribute('part', 'launcher');
  button.setAttribute('aria-haspopup', 'dialog');
  button.onclick = open;
  base.prepend(button);
  return button;
}
