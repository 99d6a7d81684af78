import { decode } from './body.ts';
import { Problem } from './problem.ts';

/**
 * The JSON object that these bytes hold.
 *
 * @param what names it in a message
 * @throws Problem 400 when they are no JSON in UTF-8, 422 when it is no object
 */
export function parseObject(bytes: Uint8Array, what: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, `the body is not JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Problem(
    422,
    `expected one ${what} as a JSON object, got ${Array.isArray(value) ? 'a list' : 'something else'}`,
  );
}
