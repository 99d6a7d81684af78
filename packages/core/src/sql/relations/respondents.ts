import { isOneSided } from '../../survey/sides-of.ts';
import { isOf, type Side, timeIn } from '../engine.ts';
import { wordName } from '../packing.ts';
import { contextName, type From, type Source } from '../source.ts';
import { splitNames } from './split.ts';

/** One row per respondent: the Responses of a visit, or one without a visit. Says when the expectation was asked. */
export function respondents(source: Source, from: From): string {
  const { survey, packing, groupBy, dialect } = source;
  const { first, ranked, quote } = dialect;
  const has = (side: Side) => `MAX(CASE WHEN ${isOf(side)} THEN 1 ELSE 0 END) AS has_${side}`;
  const best = (side: Side) => `MIN(CASE WHEN ${isOf(side)} THEN standing END) AS best_${side}`;
  const words = packing.words.map((_, word) => wordName(word));
  const points = splitNames(source);
  const chosen = [
    'COUNT(*) AS seen',
    'SUM(is_older) AS older',
    "MAX(CASE phase WHEN 'both' THEN 1 ELSE 0 END) AS is_joint",
    has('before'),
    has('after'),
    best('before'),
    best('after'),
    ...packing.words.map(({ side }, word) => `${first(wordName(word), side)} AS packed${word}`),
    ...points.map((name, i) => `${first(name, 'after')} AS given${i}`),
    ...groupBy.flatMap((_, i) =>
      (['before', 'after'] as const).map(side => `${first(contextName(i), side)} AS ${side}${i}`),
    ),
  ];
  const isTwo = 'is_joint = 0 AND has_before = 1 AND has_after = 1';
  const isLate = `${isTwo} AND ${timeIn('best_before')} > ${timeIn('best_after')}`;
  const isPaired = isOneSided(survey) ? 'has_after = 1' : 'has_after = 1 AND has_before = 1';
  const fixed = survey.expectationTiming ?? (isOneSided(survey) ? 'recalled' : undefined);
  const timing = fixed
    ? quote(fixed)
    : `CASE WHEN is_joint = 1 THEN 'recalled' WHEN ${isLate} THEN 'recalled' ELSE 'prior' END`;
  const columns = [
    `${timing} AS timing`,
    ...groupBy.map(
      (_, i) => `CASE WHEN has_after = 1 THEN after${i} ELSE before${i} END AS ${contextName(i)}`,
    ),
    'seen',
    'older',
    `CASE WHEN ${isPaired} THEN 1 ELSE 0 END AS is_paired`,
    `CASE WHEN ${isTwo} THEN 2 ELSE 1 END AS used`,
    `CASE WHEN ${isLate} THEN 1 ELSE 0 END AS is_late`,
    ...words.map((name, word) => `COALESCE(packed${word}, 0) AS ${name}`),
    ...points.map((name, i) => `COALESCE(given${i}, 0) AS ${name}`),
  ];
  return `SELECT ${columns.join(',\n      ')}
    FROM (SELECT respondent, ${chosen.join(',\n        ')}
      FROM ${ranked(from('marks'))} GROUP BY respondent) AS chosen`;
}
