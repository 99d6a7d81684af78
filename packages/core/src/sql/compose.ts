import { gaps } from './relations/gaps.ts';
import { marks } from './relations/marks.ts';
import { means } from './relations/means.ts';
import { ratings } from './relations/ratings.ts';
import { respondents } from './relations/respondents.ts';
import { scores } from './relations/scores.ts';
import { totals } from './relations/totals.ts';
import type { From, RelationName, Source } from './source.ts';

/** Intermediate results; each reads those before it. */
const relations: Readonly<Record<RelationName, (source: Source, from: From) => string>> = {
  marks,
  respondents,
  ratings,
  scores,
  gaps,
  totals,
  means,
};

/**
 * SELECTs of equal columns as whole statements: one that names the intermediate results they share, or, where an engine cannot, as many as there
 * are, each with its intermediate results inside.
 */
export function compose(source: Source, selects: (from: From) => readonly string[]): readonly string[] {
  const { isShared, inner } = source.dialect;
  if (!isShared) {
    const nested: From = name => `(${inner(relations[name](source, nested))})`;
    return selects(nested);
  }
  const used = new Set<RelationName>();
  const from: From = name => {
    used.add(name);
    return name;
  };
  const all = selects(from);
  const names = (Object.keys(relations) as RelationName[]).reverse();
  const named = names.flatMap(name =>
    used.has(name) ? `${name} AS MATERIALIZED (${relations[name](source, from)})` : [],
  );
  return [`WITH ${named.reverse().join(',\n')}\n${all.join('\nUNION ALL\n')}`];
}
