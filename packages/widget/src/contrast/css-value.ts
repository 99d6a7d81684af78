/** Custom properties by their name, with both dashes. */
export type Properties = Readonly<Record<string, string>>;

/** A value that is no colour; the message says what was expected in its place. */
export class ColourError extends Error {
  override readonly name = 'ColourError';
}

/** The arguments of the first function of this name in a value, and what stands around it. */
export function firstCall(
  value: string,
  name: string,
): { readonly before: string; readonly args: readonly string[]; readonly after: string } | undefined {
  const start = value.search(new RegExp(`(?<![\\w-])${name}\\(`));
  if (start < 0) return undefined;
  const open = start + name.length;
  const args: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let place = open; place < value.length; place++) {
    const mark = value[place];
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (depth === 0 || (depth === 1 && mark === ',')) {
      args.push(value.slice(from, place).trim());
      from = place + 1;
    }
    if (depth === 0) return { before: value.slice(0, start), args, after: value.slice(place + 1) };
  }
  throw new ColourError(`expected a closing bracket, got ${value}`);
}

/** Puts the values of custom properties in place of `var()`. */
export function withoutVariables(
  value: string,
  properties: Properties,
  open: readonly string[] = [],
): string {
  const call = firstCall(value, 'var');
  if (!call) return value.trim();
  const [name = '', ...fallback] = call.args;
  if (open.includes(name)) throw new ColourError(`expected a colour, got ${name}, which leads to itself`);
  const own = properties[name];
  if (own === undefined && fallback.length === 0)
    throw new ColourError(`expected a colour, got var(${name}), which nothing sets`);
  const replacement = withoutVariables(own ?? fallback.join(','), properties, [...open, name]);
  return withoutVariables(call.before + replacement + call.after, properties, open);
}
