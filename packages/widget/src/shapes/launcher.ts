/** The button that opens what floats. Its words follow once the language is there. */
export function createLauncher(open: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.setAttribute('part', 'launcher');
  button.setAttribute('aria-haspopup', 'dialog');
  button.onclick = open;
  return button;
}
