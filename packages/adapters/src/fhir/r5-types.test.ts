import { expect, it } from 'vitest';
import { randomResponse } from '../testing/random-response.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { survey } from '../testing/survey.ts';
import { toQuestionnaire, toQuestionnaireResponse } from './index.ts';
import { r5TypeFaults } from './testing/r5-types.ts';

const r5 = { release: 'R5' } as const;
const questionnaire = toQuestionnaire(survey, r5);

it('what is made for R5 has the types that the FHIR community keeps of it', () => {
  const random = seededRandom(11);
  const responses = Array.from({ length: 20 }, () =>
    toQuestionnaireResponse(randomResponse(survey, random), survey, r5),
  );
  expect(r5TypeFaults([questionnaire, ...responses])).toEqual([]);
});

it('the types see what is wrong, and what is only right in R4', () => {
  const wrong = [
    { status: 'done' },
    { extra: 1 },
    { item: [{ linkId: 'a', type: 'choice' }] },
    { item: { linkId: 'a', type: 'group' } },
    { item: [{ type: 'group' }] },
  ];
  const faults = r5TypeFaults(wrong.map(change => ({ ...questionnaire, ...change })));
  expect(faults).toHaveLength(wrong.length);
  for (const word of ['"done"', '"extra"', '"choice"', 'linkId']) expect(faults.join()).toContain(word);
});
