import { visibleQuestions } from '@wellmet/core';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { expect, it } from 'vitest';
import { randomResponse } from '../testing/random-response.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { survey } from '../testing/survey.ts';
import { conditionPath, enablePath } from './enable-when.ts';
import { toQuestionnaireResponse } from './index.ts';

it('FHIRPath asks the same questions as core on 1000 random Responses', () => {
  const random = seededRandom(7);
  const rules = survey.questions.flatMap(question => {
    const path = enablePath(survey, question);
    return path ? [{ question, asks: fhirpath.compile(path, r4) }] : [];
  });
  expect(rules.map(({ question }) => question.id)).toEqual(['topics', 'feel', 'why']);
  const seen = new Set<string>();
  for (let run = 0; run < 1000; run++) {
    const response = randomResponse(survey, random);
    const { answers, context = {} } = response;
    const visible = visibleQuestions(survey, { phase: 'both', answers, context });
    const resource = toQuestionnaireResponse(response, survey);
    for (const { question, asks } of rules) {
      const expected = visible.includes(question);
      expect(asks(resource, { resource }), `${question.id} ${JSON.stringify(answers)}`).toEqual([expected]);
      seen.add(`${question.id} ${expected}`);
    }
  }
  expect(seen.size, 'each question was asked and was not asked').toBe(6);
});

it('a question without a rule is always asked', () => {
  expect(enablePath(survey, survey.questions[0]!)).toBeUndefined();
  expect(enablePath({ ...survey, logic: [] }, survey.questions.at(-1)!)).toBeUndefined();
});

it('quotes what could end a string', () => {
  const path = conditionPath(survey, { context: 'department', is: "children's" });
  const resource = { resourceType: 'QuestionnaireResponse', item: [] };
  expect(fhirpath.evaluate(resource, path, { resource }, r4)).toEqual([false]);
});
