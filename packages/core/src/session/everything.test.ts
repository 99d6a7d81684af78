import fc from 'fast-check';
import { expect, test } from 'vitest';
import everything from '../../../../fixtures/surveys/everything.json';
import jsonSchema from '../../survey.schema.json';
import { checkResponse } from '../schema/check-response.ts';
import { checkSurvey } from '../schema/check-survey.ts';
import { optionsOf } from '../survey/options-of.ts';
import { ratingParts } from '../survey/rating-parts.ts';
import { scaleValues } from '../survey/scale-values.ts';
import type { Question } from '../types/question.ts';
import type { Answer } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { createSession } from './create-session.ts';

const survey = everything as Survey;
interface Shape {
  readonly properties?: Readonly<
    Record<string, { readonly enum?: readonly string[]; readonly const?: string }>
  >;
  readonly oneOf?: readonly Shape[];
}
const schema: Shape & { readonly definitions: Readonly<Record<string, Shape>> } = jsonSchema as never;
const words = { yes: 'Yes', no: 'No', notApplicable: 'Does not apply' };

test('the survey that has everything is accepted as it is', () => {
  expect(checkSurvey(everything)).toEqual({ survey: everything });
});

test('it has every type of question, and every field but those that the other fixtures show', () => {
  const elsewhere = ['direction', 'since', 'locked', 'expectationTiming', 'all', 'not', 'atLeast', 'desired'];
  const used = JSON.stringify(everything);
  const shapes = [schema, ...Object.values(schema.definitions)].flatMap(shape => shape.oneOf ?? [shape]);
  const fields = shapes.flatMap(shape => Object.keys(shape.properties ?? {}));
  for (const field of fields) if (!elsewhere.includes(field)) expect(used, field).toContain(`"${field}":`);
  const types = schema.definitions.Question!.oneOf!.flatMap(({ properties }) => {
    const { enum: several, const: one = '' } = properties!.type!;
    return several ?? [one];
  });
  expect(types).toHaveLength(10);
  for (const type of types) expect(used, type).toContain(`"type":"${type}"`);
});

const anAnswer = (question: Question): fc.Arbitrary<Answer> => {
  const options = optionsOf(question).map(({ id }) => id);
  const chosen = options.length > 0 ? fc.constantFrom(...options) : fc.constant('');
  const list = fc.uniqueArray(chosen);
  switch (question.type) {
    case 'rating': {
      const value = fc.constantFrom(...scaleValues(survey.scales[question.scale]!), 'na' as const);
      const parts = ratingParts(survey, question, 'both').map(part => [part, value] as const);
      return fc.record(Object.fromEntries(parts), { requiredKeys: [] });
    }
    case 'text':
      return fc.record({ text: fc.string() });
    case 'consent':
      return fc.record({ consent: fc.boolean() });
    case 'emotion':
      return fc.record({ emotion: question.several ? list : chosen });
    case 'allocation':
      return fc.nat(110).map(n => ({ points: { welcome: n, care: 100 - n } }));
    case 'single-choice':
    case 'yes-no':
      return chosen.map(one => ({ choice: [one] }));
    case 'multiple-choice':
    case 'ranked-choice':
      return fc.oneof(
        fc.record({ choice: list }),
        fc.record({ choice: fc.constant(['else']), other: fc.string({ maxLength: 220 }) }),
      );
    default:
      return fc.constant({ text: 'nothing can be given here' });
  }
};

test('whatever a person gives, what leaves passes the check, and what they are told is in words', () => {
  fc.assert(
    fc.property(
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.integer(),
      fc.constantFrom('expectation', 'experience', 'both'),
      fc.gen(),
      (chance, seed, phase, give) => {
        const session = createSession(survey, {
          phase,
          locale: 'en',
          channel: 'kiosk',
          context: { ward: 'north', room: '12' },
          seed,
          id: () => '0193509a-6c00-7a63-8f3e-2f0b7c1d9e55',
          now: () => 0,
        });
        session.respondent = 'parent';
        const happens = () => chance.next().value < 0.8;
        for (let page = 0; page < session.progress.page; session.next()) {
          page = session.progress.page;
          for (const question of session.page)
            if (happens()) session.answer(question.id, give(anAnswer, question));
          for (const { id } of session.acknowledgements) session.acknowledge(id, happens());
          if (session.check().length > 0) break;
        }
        const response = session.finish();
        expect(checkResponse(survey, response)).toEqual({ response });
        expect(response.context).toEqual({ ward: 'north', respondent: 'parent' });
        for (const { text, parts } of session.review(words)) {
          expect(text).not.toContain('{{');
          for (const part of parts) expect(part.words).not.toBe('');
        }
        expect(JSON.stringify(session.save())).not.toContain('nothing can be given here');
      },
    ),
  );
});
