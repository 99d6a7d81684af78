import type { Column, Dialect } from '../engine.ts';
import { FAULT, NOT_APPLICABLE, type Word, wordName } from '../packing.ts';
import type { Source } from '../source.ts';

/** The words of a Response, as read from its answers. */
export const codeColumns = ({ packing, dialect }: Source): readonly Column[] =>
  packing.words.map((word, i) => ({
    name: `read${i}`,
    aggregate: dialect.or(codes(dialect, word)),
    none: '0',
  }));

/** What one row of `answers` adds to a word. */
function codes({ quote, wide }: Dialect, { answers }: Word): string {
  const sums = new Map<string, string[]>();
  for (const same of alike(answers)) {
    const { part, min, points, turns } = same[0]!;
    const places = same.map(({ question, place }) => `WHEN ${quote(question)} THEN ${place}`);
    const place = wide(`CASE question ${places.join(' ')} ELSE 0 END`);
    const code = turns ? `${points + min} - value` : `value + ${1 - min}`;
    const sum = `CASE WHEN value IS NULL THEN ${NOT_APPLICABLE} * ${place}
      WHEN value BETWEEN ${min} AND ${min + points - 1} THEN (${code}) * ${place}
      WHEN ${place} > 0 THEN ${wide(String(FAULT))} ELSE 0 END`;
    sums.set(part, [...(sums.get(part) ?? []), sum]);
  }
  const cases = [...sums].map(([part, terms]) => `WHEN part = ${quote(part)} THEN ${terms.join(' + ')}`);
  return `CASE ${cases.join('\n    ')} ELSE 0 END`;
}

/** Answers whose values become codes in the same way, together. */
function alike(answers: Word['answers']): Iterable<Word['answers']> {
  const groups = new Map<string, Word['answers']>();
  for (const answer of answers) {
    const { part, min, points, turns } = answer;
    const key = JSON.stringify([part, min, points, turns]);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return groups.values();
}

/** The words of a Response that count, of what was read. */
export const words = ({ packing, dialect }: Source): readonly string[] =>
  packing.words.map(({ outdated }, i) =>
    outdated.length > 0
      ? `CASE WHEN ${isOf(dialect, outdated)} THEN 0 ELSE read${i} END AS ${wordName(i)}`
      : `read${i} AS ${wordName(i)}`,
  );

/** Conditions of a Response without a value off the scale, where the question is asked and means what it means now. */
export const conditions = ({ packing, dialect }: Source): readonly string[] =>
  packing.words.map(({ side, outdated }, i) => {
    const excuses = [
      `read${i} < ${FAULT}`,
      `phase = '${side === 'before' ? 'experience' : 'expectation'}'`,
      ...(outdated.length > 0 ? [isOf(dialect, outdated)] : []),
    ];
    return `(${excuses.join(' OR ')})`;
  });

const isOf = ({ quote }: Dialect, versions: readonly string[]) =>
  `version IN (${versions.map(quote).join(', ')})`;
