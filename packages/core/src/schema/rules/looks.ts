import type { Condition } from '../../types/rule.ts';
import type { Path } from '../issue.ts';

/** A condition that looks at one thing. */
export type Look = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** Everything a condition looks at, however deep in `all`, `any` and `not`, with its place. */
export function* looks(
  condition: Condition,
  path: Path,
): Iterable<{ readonly look: Look; readonly path: Path }> {
  if ('all' in condition) {
    for (const [i, inner] of condition.all.entries()) yield* looks(inner, [...path, 'all', i]);
  } else if ('any' in condition) {
    for (const [i, inner] of condition.any.entries()) yield* looks(inner, [...path, 'any', i]);
  } else if ('not' in condition) {
    yield* looks(condition.not, [...path, 'not']);
  } else {
    yield { look: condition, path };
  }
}
