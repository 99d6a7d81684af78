import type { Path } from '../issue.ts';

/** A copy of a JSON value with one place changed; `undefined` takes the place out. */
export function withValue(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(root)) {
    const list: unknown[] = [...root];
    list[Number(step)] = withValue(list[Number(step)], rest, value);
    return list.filter(entry => entry !== undefined);
  }
  const fields = new Map(Object.entries(root ?? {}));
  fields.set(String(step), withValue(fields.get(String(step)), rest, value));
  return Object.fromEntries([...fields].filter(([, field]) => field !== undefined));
}
