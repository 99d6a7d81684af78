import { checkSurvey } from '@wellmet/core/schema';
import { describe, expect, it } from 'vitest';
import { survey } from '../testing/survey.ts';
import { fromQuestionnaire, type Questionnaire, type QuestionnaireItem, toQuestionnaire } from './index.ts';

const imported = (item: readonly QuestionnaireItem[], rest: Partial<Questionnaire> = {}) => {
  const result = fromQuestionnaire({ resourceType: 'Questionnaire', status: 'active', item, ...rest });
  expect(checkSurvey(result.survey)).toEqual({ survey: result.survey });
  return result;
};

const weighted = (code: string, display: string, weight?: number) => ({
  valueCoding: { system: 'http://loinc.org', code, display },
  ...(weight !== undefined && {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: weight }],
  }),
});
const frequency = [
  weighted('LA1-1', 'Never', 0),
  weighted('LA1-2', 'Sometimes', 1),
  weighted('LA1-3', 'Always', 2),
];

describe.each(['R4', 'R5'] as const)('a Questionnaire of our own (%s) comes back', release => {
  const { survey: back, skipped } = fromQuestionnaire(toQuestionnaire(survey, { release }));

  it('as a valid Survey with the same questions', () => {
    expect(checkSurvey(back)).toEqual({ survey: back });
    expect(back).toMatchObject({
      id: survey.id,
      version: survey.version,
      locales: survey.locales,
      design: 'recalled',
    });
    expect(back.title).toEqual(survey.title);
    expect(back.context).toEqual([{ ...survey.context?.[0], values: ['ortho', "children's"] }]);
    // The way there and back takes stages and logic; scales get new names.
    const { scale: _, ...listens } = survey.questions[3] as { scale: string };
    expect(back.questions.map(({ id, text }) => ({ id, text }))).toEqual(
      survey.questions.map(({ id, text }) => ({ id, text })),
    );
    expect(back.questions[3]).toMatchObject(listens);
    expect(back.questions[1]).toMatchObject({ hint: { en: 'By anyone' }, required: true });
    expect(back.questions.find(({ id }) => id === 'again')?.phases).toEqual(['experience']);
    expect(back.dimensions.map(({ id, name }) => [id, name.en])).toEqual([
      ['welcome', 'Welcome'],
      ['empathy', 'Empathy'],
    ]);
  });

  it('with scales and their direction', () => {
    expect(back.scales).toEqual({
      scale1: survey.scales.agree7,
      scale2: { points: 7, labels: survey.scales.trouble7?.labels },
    });
    expect(back.questions.filter(question => 'reverse' in question).map(({ id }) => id)).toEqual([
      'waited',
      'rushed',
    ]);
  });

  it('and says what is missing', () => {
    expect(skipped).toEqual([
      { linkId: 'topics', reason: 'it is always asked: its enableWhenExpression is not read' },
      { linkId: 'feel', reason: 'it is always asked: its enableWhenExpression is not read' },
      { linkId: 'why', reason: 'it is always asked: its enableWhenExpression is not read' },
      { linkId: 'weights.welcome', reason: 'no question of a Survey has the type integer without options' },
      { linkId: 'weights.empathy', reason: 'no question of a Survey has the type integer without options' },
      { linkId: 'scores:', reason: 'it is hidden or calculated' },
    ]);
  });
});

describe('a Questionnaire of somebody else', () => {
  it('is a survey of the experience, with groups as dimensions and weights as scales', () => {
    const { survey: read, skipped } = imported(
      [
        {
          linkId: '/1',
          type: 'group',
          text: 'Communication',
          item: [
            { linkId: '/1.1', type: 'choice', text: 'Did nurses listen?', answerOption: frequency },
            {
              linkId: '/1.2',
              type: 'choice',
              text: 'Did doctors?',
              answerOption: [...frequency, weighted('DK', 'Not sure')],
            },
          ],
        },
        { linkId: '/2', type: 'string', text: 'Anything else?', maxLength: 100, required: true },
        { linkId: '/3', type: 'boolean', text: 'Would you come again?' },
      ],
      { url: 'http://example.org/Questionnaire/ward 7', version: '2024', title: 'Ward' },
    );
    expect(read).toMatchObject({ id: 'ward-7', version: '2024.0.0', design: 'experience', locales: ['en'] });
    expect(read.dimensions).toEqual([{ id: 'q1', name: { en: 'Communication' } }]);
    expect(read.questions).toMatchObject([
      { id: 'q1-1', type: 'rating', scale: 'scale1', dimension: 'q1' },
      { id: 'q1-2', type: 'rating', scale: 'scale2', dimension: 'q1' },
      { id: 'q2', type: 'text', maxLength: 100, required: true },
      { id: 'q3', type: 'yes-no' },
    ]);
    expect(read.scales.scale1).toEqual({
      points: 3,
      min: 0,
      labels: { 0: { en: 'Never' }, 1: { en: 'Sometimes' }, 2: { en: 'Always' } },
    });
    expect(read.scales.scale2).toMatchObject({ points: 3, notApplicable: true });
    expect(skipped).toEqual([]);
  });

  it('may keep its options in a contained value set, or as integers', () => {
    const { survey: read } = imported(
      [
        { linkId: 'pain', type: 'choice', answerValueSet: '#yesno' },
        { linkId: 'score', type: 'choice', answerOption: [0, 1, 2].map(valueInteger => ({ valueInteger })) },
        { linkId: 'many', type: 'coding', repeats: true, answerOption: frequency },
      ],
      {
        contained: [
          {
            resourceType: 'ValueSet',
            id: 'yesno',
            compose: {
              include: [
                {
                  concept: [
                    { code: 'Y', display: 'Yes' },
                    { code: 'N', display: 'No' },
                  ],
                },
              ],
            },
          },
        ],
      },
    );
    expect(read.questions).toMatchObject([
      { id: 'pain', type: 'single-choice', options: [{ id: 'Y', text: { en: 'Yes' } }, { id: 'N' }] },
      { id: 'score', type: 'rating' },
      { id: 'many', type: 'multiple-choice' },
    ]);
  });

  it.each([
    [{ operator: '=', answerCoding: { code: 'LA1-2' } }, { all: [{ atLeast: 1 }, { atMost: 1 }] }],
    [{ operator: '!=', answerCoding: { code: 'LA1-2' } }, { not: { all: [{ atLeast: 1 }, { atMost: 1 }] } }],
    [
      { operator: '>', answerCoding: { code: 'LA1-2' } },
      { question: 'a', part: 'experience', atLeast: 2 },
    ],
    [{ operator: '>=', answerCoding: { code: 'LA1-2' } }, { atLeast: 1 }],
    [{ operator: '<', answerCoding: { code: 'LA1-2' } }, { atMost: 0 }],
    [{ operator: '<=', answerCoding: { code: 'LA1-2' } }, { atMost: 1 }],
    [
      { operator: 'exists', answerBoolean: false },
      { question: 'a', answered: false },
    ],
  ])('asks when %j', (when, condition) => {
    const { survey: read } = imported([
      { linkId: 'a', type: 'choice', answerOption: frequency },
      { linkId: 'b', type: 'text', enableWhen: [{ question: 'a', ...when }] },
    ]);
    expect(read.logic).toEqual([{ action: 'show', questions: ['b'], when: expect.objectContaining({}) }]);
    expect(read.logic?.[0]?.when).toMatchObject(condition);
  });

  it('asks what stands in a group only when the group is asked', () => {
    const { survey: read } = imported([
      { linkId: 'a', type: 'boolean' },
      {
        linkId: 'g',
        type: 'group',
        enableBehavior: 'any',
        enableWhen: [
          { question: 'a', operator: '=', answerBoolean: true },
          { question: 'a', operator: 'exists', answerBoolean: false },
        ],
        item: [{ linkId: 'b', type: 'text' }],
      },
    ]);
    expect(read.logic).toEqual([
      {
        action: 'show',
        questions: ['b'],
        when: {
          any: [
            { question: 'a', includes: 'yes' },
            { question: 'a', answered: false },
          ],
        },
      },
    ]);
  });

  it('loses nothing without a word', () => {
    const { skipped, survey: read } = imported([
      { linkId: 'born', type: 'date', text: 'Born' },
      { linkId: 'welcome', type: 'display', text: 'Welcome' },
      { linkId: 'far', type: 'choice', answerValueSet: 'http://hl7.org/fhir/ValueSet/far' },
      { linkId: 'sum', type: 'decimal', readOnly: true },
      {
        linkId: 'come',
        type: 'boolean',
        item: [
          { linkId: 'hint', type: 'display', text: 'To us' },
          { linkId: 'more', type: 'display', text: 'Take your time' },
          { linkId: 'when', type: 'string', text: 'When?' },
        ],
      },
      {
        linkId: 'why',
        type: 'text',
        enableWhen: [{ question: 'born', operator: 'exists', answerBoolean: true }],
      },
      {
        linkId: 'care',
        type: 'group',
        item: [
          { linkId: 'often', type: 'choice', answerOption: frequency },
          { linkId: 'even', type: 'choice', answerOption: frequency.slice(1) },
        ],
      },
    ]);
    expect(read.questions.map(({ id, type }) => `${id}: ${type}`)).toEqual([
      'welcome: statement',
      'come: yes-no',
      'more: statement',
      'when: text',
      'why: text',
      'often: rating',
      'even: rating',
    ]);
    expect(skipped.map(({ linkId, reason }) => `${linkId}: ${reason}`)).toEqual([
      'born: no question of a Survey has the type date without options',
      'far: no question of a Survey has the type choice without options',
      'sum: it is hidden or calculated',
      'even: it counts towards no score: other ratings have other values',
      'why: why is always asked: its enableWhen has no counterpart',
    ]);
  });
});
