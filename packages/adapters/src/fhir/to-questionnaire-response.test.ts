import { describe, expect, it } from 'vitest';
import { randomResponse } from '../testing/random-response.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { survey } from '../testing/survey.ts';
import { toQuestionnaireResponse } from './index.ts';
import { r5Faults } from './testing/r5-faults.ts';
import { lantanaFaults, medplumFaults } from './testing/validators.ts';

const response = {
  ...randomResponse(survey, seededRandom(1)),
  locale: 'ar',
  answers: {
    first: { choice: ['yes'] },
    waited: { expectation: 2, experience: 7 },
    rushed: { expectation: 2, experience: 'na' },
    again: { experience: 7 },
    topics: { choice: ['time', 'price'] },
    feel: { emotion: 'calm' },
    why: { text: 'شكراً 👋 <b>&' },
  },
  context: { department: "children's" },
} as const;
const mapped = toQuestionnaireResponse(response, survey);
const answersOf = (linkId: string) =>
  [...mapped.item!, ...mapped.item!.flatMap(({ item = [] }) => item)].find(item => item.linkId === linkId)
    ?.answer;

describe('validity', () => {
  it('stands before two independent validators of R4, whatever was answered', () => {
    const random = seededRandom(2);
    for (let run = 0; run < 200; run++) {
      const resource = toQuestionnaireResponse(randomResponse(survey, random), survey);
      expect(medplumFaults(resource)).toEqual([]);
      expect(lantanaFaults(resource)).toEqual([]);
    }
  });

  it('is what R5 knows, whatever was answered', () => {
    const random = seededRandom(3);
    for (let run = 0; run < 200; run++) {
      const resource = toQuestionnaireResponse(randomResponse(survey, random), survey, { release: 'R5' });
      expect(r5Faults(resource, 'QuestionnaireResponse')).toEqual([]);
    }
  });

  it('holds when nothing was answered', () => {
    const empty = toQuestionnaireResponse({ ...response, answers: {}, context: {} }, survey);
    expect(empty).not.toHaveProperty('item');
    expect(medplumFaults(empty)).toEqual([]);
  });
});

describe('the Response', () => {
  it('keeps its id, visit, channel, language and time, and names nobody', () => {
    expect(mapped).toMatchObject({
      identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${response.id}` },
      questionnaire: 'https://wellmet.github.io/fhir/Questionnaire/dental-visit|1.2.0',
      encounter: { identifier: { system: 'https://wellmet.github.io/fhir/visit', value: 'k3f9' } },
      extension: [{ valueCodeableConcept: { text: 'web' } }],
      language: 'ar',
      status: 'completed',
      authored: '2026-11-21T10:01:00.000Z',
    });
    expect(mapped).not.toHaveProperty('subject');
    expect(mapped).not.toHaveProperty('author');
  });

  it('is stopped when it is partial, and has a list of identifiers in R5', () => {
    const partial = toQuestionnaireResponse({ ...response, status: 'partial' }, survey, { release: 'R5' });
    expect(partial.status).toBe('stopped');
    expect(partial.identifier).toHaveLength(1);
  });
});

describe('an answer', () => {
  it('carries its weight on the coding, as it is scored', () => {
    expect(answersOf('waited.experience')).toEqual([
      {
        valueCoding: {
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1 }],
          system: 'https://wellmet.github.io/fhir/CodeSystem/dental-visit.trouble7',
          code: '7',
          display: 'كثيراً',
        },
      },
    ]);
  });

  it('that does not apply has no weight', () => {
    expect(answersOf('rushed.experience')?.[0]?.valueCoding).toEqual({
      system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
      code: 'not-applicable',
      display: 'Not Applicable',
    });
  });

  it('is words, options or a feeling', () => {
    expect(answersOf('why')).toEqual([{ valueString: 'شكراً 👋 <b>&' }]);
    expect(answersOf('topics')?.map(({ valueCoding }) => valueCoding?.code)).toEqual(['time', 'price']);
    expect(answersOf('feel')?.map(({ valueCoding }) => valueCoding?.display)).toEqual(['هادئ']);
    expect(answersOf('context:department')?.map(({ valueCoding }) => valueCoding?.code)).toEqual([
      "children's",
    ]);
  });

  it('that is blank is no answer', () => {
    const blank = { why: { text: ' ' }, topics: { choice: [] }, listens: {} };
    expect(toQuestionnaireResponse({ ...response, answers: blank, context: {} }, survey)).not.toHaveProperty(
      'item',
    );
  });
});

describe('what does not fit is refused by name', () => {
  it.each([
    [{ survey: 'other' }, 'expected a Response of dental-visit, got other'],
    [{ answers: { nothing: { text: 'x' } } }, 'expected a Response of dental-visit, got nothing'],
    [{ context: { ward: '7' } }, 'expected a Response of dental-visit, got ward'],
    [{ answers: { listens: { experience: 9 } } }, 'listens.experience: expected one of 1, 2, 3'],
    [{ answers: { feel: { emotion: 'sad' } } }, 'feel: expected one of calm, anxious, got sad'],
    [{ context: { department: 'x' } }, "context:department: expected one of ortho, children's, got x"],
  ])('%j', (change, message) => {
    expect(() => toQuestionnaireResponse({ ...response, ...(change as object) }, survey)).toThrow(message);
  });
});
