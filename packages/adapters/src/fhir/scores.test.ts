import { type Moments, report, type Survey, tally } from '@wellmet/core';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import r5 from 'fhirpath/fhir-context/r5';
import { describe, expect, it } from 'vitest';
import { randomResponse } from '../testing/random-response.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { survey } from '../testing/survey.ts';
import { toQuestionnaire, toQuestionnaireResponse } from './index.ts';
import { scoreItems } from './scores.ts';
import type { QuestionnaireItem } from './types.ts';

const expressionsOf = (items: readonly QuestionnaireItem[] = []): readonly (readonly [string, string])[] =>
  items.flatMap(item => {
    const path = item.extension?.find(({ url }) => url.endsWith('calculatedExpression'))?.valueExpression;
    return [...(path ? [[item.linkId, path.expression] as const] : []), ...expressionsOf(item.item)];
  });

const models = { R4: r4, R5: r5 } as const;

const gapsAlone: Survey = {
  ...survey,
  dimensions: survey.dimensions.filter(({ id }) => id === 'empathy'),
  questions: survey.questions.filter(question => 'dimension' in question && question.dimension === 'empathy'),
  logic: [],
};

// FHIRPath takes long: the many runs are for the rule of the gap, the few for everything that is built from it.
describe.each([
  { release: 'R4', runs: 10_000, of: gapsAlone, which: /:empathy.gap$/ },
  { release: 'R4', runs: 300, of: survey, which: /./ },
  { release: 'R5', runs: 300, of: survey, which: /./ },
] as const)('in $release', ({ release, runs, of, which }) => {
  const questionnaire = toQuestionnaire(of, { release });
  const scores = expressionsOf(questionnaire.item)
    .filter(([link]) => which.test(link))
    .map(([link, path]) => [link, fhirpath.compile(path, models[release])] as const);

  it(`core and FHIRPath compute the same scores on ${runs} random Responses`, () => {
    const random = seededRandom(11);
    const seen = new Map<string, number>();
    for (let run = 0; run < runs; run++) {
      const response = randomResponse(of, random);
      const resource = toQuestionnaireResponse(response, of, { release });
      const { dimensions, overall } = report(of, tally(of, [response]));
      const expected = new Map<string, number | null>([
        ['scores:gap', overall.half.unweighted.gap.mean],
        ['scores:weighted-gap', overall.half.fixedWeighted.mean],
        ...dimensions.flatMap(dimension =>
          (['expectation', 'experience', 'gap'] as const).map((part): [string, number | null] => [
            `score:${dimension.id}.${part}`,
            (dimension[part] as Moments).mean,
          ]),
        ),
      ]);
      for (const [link, compute] of scores) {
        const [value = null] = compute(resource, { resource, questionnaire }) as number[];
        const core = expected.get(link)!;
        if (core === null || value === null) expect(value, link).toBe(core);
        else expect(Math.abs(value - core), link).toBeLessThan(1e-8);
        if (value !== null) seen.set(link, (seen.get(link) ?? 0) + 1);
      }
    }
    for (const [link] of scores)
      expect(seen.get(link), `${link} was computed often`).toBeGreaterThan(runs / 10);
  }, 120_000);
});

it('a survey that is not asked in pairs has no scores', () => {
  for (const design of ['direct', 'experience', 'tolerance'] as const satisfies readonly Survey['design'][])
    expect(scoreItems({ ...survey, design })).toEqual([]);
});
