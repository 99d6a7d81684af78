import { describe, expect, it } from 'vitest';
import { survey } from '../testing/survey.ts';
import { toQuestionnaire } from './index.ts';
import { r5Faults } from './testing/r5-faults.ts';
import { lantanaFaults, medplumFaults } from './testing/validators.ts';
import type { QuestionnaireItem } from './types.ts';

const questionnaire = toQuestionnaire(survey);

const allItems = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap(item => [item, ...allItems(item.item)]);
const item = (linkId: string, of = questionnaire) => allItems(of.item).find(one => one.linkId === linkId)!;

describe('validity', () => {
  it('stands before two independent validators of R4', () => {
    expect(medplumFaults(questionnaire)).toEqual([]);
    expect(lantanaFaults(questionnaire)).toEqual([]);
  });

  it('is what R5 knows', () => {
    expect(r5Faults(toQuestionnaire(survey, { release: 'R5' }), 'Questionnaire')).toEqual([]);
  });

  it('is checked by validators that see faults', () => {
    const broken = { ...questionnaire, status: 'done', extra: 1 };
    expect(medplumFaults(broken)).not.toEqual([]);
    expect(lantanaFaults(broken)).not.toEqual([]);
    expect(r5Faults(broken, 'Questionnaire')).toEqual(['Questionnaire.extra is not in R5']);
  });

  it('uses every link id once', () => {
    const links = allItems(questionnaire.item).map(({ linkId }) => linkId);
    expect(new Set(links).size).toBe(links.length);
  });
});

describe('the survey', () => {
  it('becomes a canonical address with the version beside it', () => {
    expect(questionnaire).toMatchObject({
      url: 'https://wellmet.github.io/fhir/Questionnaire/dental-visit',
      version: '1.2.0',
      language: 'en',
      title: 'Your dental visit',
      description: 'It takes two minutes.',
      status: 'active',
    });
    expect(toQuestionnaire(survey, { base: 'https://clinic.example' }).url).toBe(
      'https://clinic.example/Questionnaire/dental-visit',
    );
  });

  it('carries further languages in the translation extension', () => {
    expect(questionnaire._title).toEqual({
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/translation',
          extension: [
            { url: 'lang', valueCode: 'ar' },
            { url: 'content', valueString: 'زيارتك لطبيب الأسنان' },
          ],
        },
      ],
    });
    expect(toQuestionnaire({ ...survey, locales: ['en'] })).not.toHaveProperty('_title');
  });

  it('hides what is not asked: context and scores', () => {
    const hidden = [
      { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
    ];
    expect(item('context:department')).toMatchObject({ type: 'choice', extension: hidden });
    expect(item('scores:')).toMatchObject({ type: 'group', extension: hidden });
  });
});

describe('a question', () => {
  it('that is a rating has an item for its expectation and one for its experience', () => {
    expect(item('greeted')).toMatchObject({ type: 'group', text: 'I was greeted' });
    expect(item('greeted').item?.map(({ linkId, type }) => [linkId, type])).toEqual([
      ['greeted.hint', 'display'],
      ['greeted.expectation', 'choice'],
      ['greeted.experience', 'choice'],
    ]);
    expect(item('greeted.expectation')).toMatchObject({ required: true, text: 'What I expected' });
    expect(item('again').item?.map(({ linkId }) => linkId)).toEqual(['again.experience']);
  });

  it('weighs every point as it is scored, on the option and not on its coding', () => {
    const weights = (linkId: string) =>
      item(linkId).answerOption?.map(({ valueCoding, extension }) => [
        valueCoding?.code,
        extension?.[0]?.valueDecimal,
      ]);
    expect(weights('listens.experience')).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map(value => [`${value}`, value]),
      ['not-applicable', undefined],
    ]);
    expect(weights('rushed.experience')?.[0]).toEqual(['1', 7]);
    expect(weights('waited.experience')?.at(-1)).toEqual(['7', 1]);
  });

  it('of a direct survey goes from -3 to 3', () => {
    const direct = toQuestionnaire({ ...survey, design: 'direct' });
    expect(
      item('listens.disconfirmation', direct).answerOption?.map(option => option.valueCoding?.code),
    ).toEqual(['-3', '-2', '-1', '0', '1', '2', '3', 'not-applicable']);
    expect(medplumFaults(direct)).toEqual([]);
    expect(allItems(direct.item).some(({ linkId }) => linkId.startsWith('score'))).toBe(false);
  });

  it('of another kind keeps its own link id', () => {
    expect(item('first')).toMatchObject({ type: 'choice', required: true });
    expect(item('topics')).toMatchObject({ type: 'choice', repeats: true });
    expect(item('feel')).toMatchObject({ type: 'choice' });
    expect(item('why')).toMatchObject({ type: 'text', maxLength: 500 });
  });

  it('is a coding with options only in R5', () => {
    const r5 = toQuestionnaire(survey, { release: 'R5' });
    expect(item('first', r5)).toMatchObject({ type: 'coding', answerConstraint: 'optionsOnly' });
    expect(item('listens.experience', r5).answerOption?.[0]?.extension).toEqual([
      { url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 1 },
    ]);
  });

  it('takes the words over its parts from the options', () => {
    const options = { parts: { experience: { en: 'As it was', ar: 'كما كان' } } };
    const own = toQuestionnaire(survey, options);
    expect(item('listens.experience', own)).toMatchObject({ text: 'As it was', _text: {} });
    expect(item('listens.expectation', own)).toMatchObject({ text: 'What I expected' });
  });
});
