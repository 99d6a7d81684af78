/** The context written on an element, one attribute per key: `context-department="ortho"`, or `data-context-department`. */
export function contextOf(element: Element): Readonly<Record<string, string>> {
  const context: Record<string, string> = {};
  for (const name of element.getAttributeNames()) {
    const [before, key] = name.split('context-');
    if (key && (!before || before === 'data-')) context[key] = element.getAttribute(name)!;
  }
  return context;
}
