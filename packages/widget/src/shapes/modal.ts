/** Where a window is looked at for what lies over it: in shares of its width and height. */
const columns = [0.02, 0.25, 0.5, 0.75, 0.98];
const rows = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98];

/** What the page shows above the backdrop, such as a cookie banner. */
const above = (element: Element): Element[] =>
  columns
    .flatMap(x => rows.map(y => document.elementFromPoint(x * innerWidth, y * innerHeight)))
    .filter((one): one is Element => one !== null && one !== element);

/**
 * Holds the focus in a modal survey: everything beside it becomes inert, but for what lies above it. Moves the focus in.
 * Returns what lets the page go again.
 */
export function holdPage(element: HTMLElement, mount: HTMLElement): () => void {
  const card = mount.querySelector('section');
  card?.setAttribute('aria-modal', 'true');
  const free = above(element);
  const held: HTMLElement[] = [];
  for (let node: Element = element; node !== document.body; ) {
    const parent: Element | undefined = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
    if (!parent) break;
    for (const other of node.parentNode!.children)
      if (other !== node && !(other as HTMLElement).inert && !free.some(one => other.contains(one))) {
        (other as HTMLElement).inert = true;
        held.push(other as HTMLElement);
      }
    node = parent;
  }
  card?.focus();
  return () => {
    for (const one of held.splice(0)) one.inert = false;
  };
}
