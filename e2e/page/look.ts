/** Something on the page as a person perceives it: a role (`text` for plain words), a name, a state and a place. */
export interface Thing {
  readonly role: string;
  readonly name: string;
  /** Name of the innermost group it belongs to: the question of a radio. */
  readonly group: string;
  readonly checked: boolean;
  readonly focused: boolean;
  /** Whether a click into the middle of the box would hit it; only told of what was brought into view. */
  readonly reachable: boolean;
  /** CSS pixels in the viewport; of the label when the control itself is drawn by it. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What to look for; a name or group that is a string must be equal, a pattern must match. */
export interface Query {
  readonly role: string;
  readonly name?: string | RegExp;
  readonly group?: string | RegExp;
  readonly checked?: boolean;
}

export function matches(thing: Thing, { role, name, group, checked }: Query): boolean {
  if (thing.role !== role || (checked !== undefined && thing.checked !== checked)) return false;
  return fits(thing.name, name) && fits(thing.group, group);
}

function fits(text: string, wanted: string | RegExp | undefined): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? text === wanted : wanted.test(text));
}

/**
 * Everything visible that has a role, in document order, open shadow roots included. Runs inside the page, so it uses nothing from
 * around it. With `bringIntoView`, the thing of that number is scrolled to the middle first.
 */
export function look(bringIntoView?: number): Thing[] {
  const roles: Readonly<Record<string, string>> = {
    a: 'link',
    button: 'button',
    dialog: 'dialog',
    fieldset: 'group',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    progress: 'progressbar',
    select: 'combobox',
    table: 'table',
    textarea: 'textbox',
  };
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

  const isText = (element: Element) =>
    !element.closest('script, style, [aria-hidden=true]') &&
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && clean(node.textContent) !== '');

  const roleOf = (element: Element) => {
    const given = element.getAttribute('role');
    if (given !== null) return given;
    if (element instanceof HTMLInputElement) return element.type === 'text' ? 'textbox' : element.type;
    return roles[element.localName] ?? (isText(element) ? 'text' : undefined);
  };

  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelledBy = clean(ids.map(id => root.getElementById(id)?.textContent).join(' '));
    if (labelledBy !== '') return labelledBy;
    const label = clean(element.getAttribute('aria-label'));
    if (label !== '') return label;
    if (element.localName === 'fieldset') return clean(element.querySelector(':scope > legend')?.textContent);
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return clean([...labels].map(each => each.textContent).join(' '));
    return clean(element.textContent);
  };

  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap(element =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );

  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  // A radio is often a pixel of its own with the label drawn in its place.
  const drawn = (element: Element) => {
    const own = element.getBoundingClientRect();
    const label = (element as HTMLInputElement).labels?.[0];
    return label && (own.width < 8 || own.height < 8) ? label : element;
  };

  // What lies there, seen through open shadow roots: the thing itself, something in it, or the label that stands for it.
  const isReachable = (element: Element) => {
    const { x, y, width, height } = drawn(element).getBoundingClientRect();
    let hit: Element | null = document.elementFromPoint(x + width / 2, y + height / 2);
    while (hit?.shadowRoot) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
      if (inner === null || inner === hit) break;
      hit = inner;
    }
    return (
      element.contains(hit) ||
      [...((element as HTMLInputElement).labels ?? [])].some(label => label.contains(hit))
    );
  };

  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;

  const found = all(document).filter(element => roleOf(element) !== undefined && visible(element));
  const target = bringIntoView === undefined ? undefined : found[bringIntoView];
  if (target) drawn(target).scrollIntoView({ block: 'center', behavior: 'instant' });

  return found.map(element => {
    const { x, y, width, height } = drawn(element).getBoundingClientRect();
    const group = element.closest('fieldset, [role=group], [role=radiogroup]');
    return {
      role: roleOf(element) as string,
      name: nameOf(element),
      group: group && group !== element ? nameOf(group) : '',
      checked: (element as HTMLInputElement).checked === true,
      focused: element === focused,
      reachable: element === target && isReachable(element),
      box: { x, y, width, height },
    };
  });
}
