/**
 * JSON with the keys of every object sorted, so that two bodies with the same content have the same text.
 *
 * @example
 * canonicalJson({ b: 1, a: [{ d: null, c: 'x' }] }) // => '{"a":[{"c":"x","d":null}],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(',')}}`;
}
