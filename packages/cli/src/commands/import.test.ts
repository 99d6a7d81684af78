// Long, because each tool is told as one story: what a survey becomes, what its answers become, what is told about the rest.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Response, Survey } from '@wellmet/core';
import { checkResponse } from '@wellmet/core/schema';
import { describe, expect, test } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run } from '../testing/run.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../../fixtures/import/${name}`, import.meta.url));

/** Imports a fixture, holds the result against `wellmet check`, and cuts the file's name off the remarks. */
async function imported(name: string, answers?: string, ...more: string[]) {
  const at = folder({});
  const files = [fixture(name), ...(answers ? [fixture(answers), '--responses', at('r.ndjson')] : [])];
  const { code, stderr, stdout } = await run('import', ...files, '-o', at('s.json'), ...more);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(await run('check', at('s.json'))).toMatchObject({ code: 0 });
  const survey = JSON.parse(readFileSync(at('s.json'), 'utf8')) as Survey;
  const lines = answers ? readFileSync(at('r.ndjson'), 'utf8').trim().split('\n') : [];
  const responses = lines.map(line => JSON.parse(line) as Response);
  for (const response of responses) expect(checkResponse(survey, response)).toEqual({ response });
  const remarks = stderr
    .replaceAll(`${fixture('')}`, '')
    .trim()
    .split('\n');
  return { survey, responses, remarks, at };
}

const typesOf = ({ questions }: Survey) => questions.map(({ id, type }) => `${id}: ${type}`);
const answersOf = (responses: readonly Response[]) => responses.map(({ answers }) => answers);

describe('SurveyJS', () => {
  test('becomes a survey with its pages as dimensions, its languages, scales and conditions', async () => {
    const { survey } = await imported('ward.surveyjs.json');
    expect(survey).toMatchObject({
      locales: ['en', 'de'],
      title: { en: 'Your stay on the ward', de: 'Ihr Aufenthalt auf der Station' },
      intro: { en: 'It takes about three minutes.' },
      thanks: { en: 'Thank you\nYour answers help us.' },
      design: 'experience',
      dimensions: [{ id: 'care', name: { en: 'Your care', de: 'Ihre Behandlung' } }],
    });
    expect(typesOf(survey)).toEqual([
      'listened: rating',
      'staff-nurses: rating',
      'staff-doctors: rating',
      'again: single-choice',
      'why: text',
      'sources: multiple-choice',
      'first: yes-no',
      'matters: ranked-choice',
      'nights: text',
      'three-good: text',
      'three-bad: text',
      'recommend: rating',
      'note: statement',
      'feel-arriving: single-choice',
      'feel-leaving: single-choice',
    ]);
    expect(survey.questions[0]).toMatchObject({ required: true, display: 'faces', dimension: 'care' });
    expect(survey.scales).toMatchObject({
      scale1: { points: 5, labels: { 1: { en: 'Not at all', de: 'Gar nicht' }, 5: { de: 'Sehr' } } },
      scale2: { points: 5, notApplicable: true, labels: { 2: { en: 'Fair' } } },
      scale3: { points: 11, min: 0 },
    });
    expect(survey.questions[3]).toMatchObject({
      shuffle: true,
      options: [{}, {}, {}, { id: 'other', other: true }],
    });
    expect(survey.logic?.[0]).toEqual({
      action: 'show',
      questions: ['why'],
      when: {
        any: [
          { question: 'again', includes: 'no' },
          { question: 'listened', part: 'experience', atMost: 2 },
        ],
      },
    });
    expect(survey.logic?.[1]?.when).toEqual({ not: { question: 'listened', answered: false } });
  });

  test('brings its answers along', async () => {
    const { responses } = await imported('ward.surveyjs.json', 'ward.surveyjs-answers.json');
    expect(responses.map(({ submittedAt, locale }) => [submittedAt, locale])).toEqual([
      ['2026-11-02T09:30:00.000Z', 'en'],
      ['2026-11-03T10:00:00.000Z', 'de'],
      ['1970-01-01T00:00:00.000Z', 'en'],
    ]);
    expect(answersOf(responses)).toEqual([
      {
        listened: { experience: 5 },
        'staff-nurses': { experience: 5 },
        'staff-doctors': { experience: 'na' },
        again: { choice: ['yes'] },
        sources: { choice: ['web', 'friend'] },
        first: { choice: ['yes'] },
        matters: { choice: ['rest', 'time', 'food'] },
        nights: { text: '3' },
        'three-good': { text: 'The garden' },
        'feel-arriving': { choice: ['low'] },
        'feel-leaving': { choice: ['high'] },
      },
      {
        listened: { experience: 2 },
        'staff-nurses': { experience: 3 },
        'staff-doctors': { experience: 4 },
        again: { choice: ['other'], other: 'Only if I must' },
        why: { text: 'Too loud' },
        sources: { choice: ['none'] },
        first: { choice: ['no'] },
        recommend: { experience: 9 },
      },
      {},
    ]);
  });

  test('leaves nothing out without a word', async () => {
    const { remarks } = await imported('ward.surveyjs.json', 'ward.surveyjs-answers.json');
    expect(remarks.filter(remark => !remark.includes(':de: has no text here'))).toEqual([
      'ward.surveyjs.json:logoPosition: is not taken over',
      'ward.surveyjs.json:pages[0].elements[3]: {patientName} in its text is not replaced by anything',
      'ward.surveyjs.json:pages[1].elements[0].elements[1]: its labelTrue is not taken over',
      'ward.surveyjs.json:pages[1].elements[1]: mail asks for email: left out, as answers hold no identity; a contact question asks for it',
      'ward.surveyjs.json:pages[1].elements[2]: its validators is not taken over',
      'ward.surveyjs.json:pages[1].elements[2]: nights asks for number: taken as words',
      'ward.surveyjs.json:pages[1].elements[5]: its text loses <img>',
      'ward.surveyjs.json:pages[1].elements[6]: picture: no question of a Survey is like file: left out',
      'ward.surveyjs.json:pages[1].elements[7]: feel is asked as choices: its columns are no numbers. If they are a scale from lowest to highest, give --rating feel',
      'ward.surveyjs.json:pages[1].elements[4]: counts towards no score: it goes from 0 to 10, most others from 1 to 5',
      'ward.surveyjs.json:pages[1].elements[4]: is always asked: its condition "{missing} = 1" looks at missing, which is not asked before',
      'ward.surveyjs-answers.json:3: listened: expected 1, 2, 3, 4, 5, got another: left out',
      'ward.surveyjs-answers.json:3: again: expected yes, maybe, no, other, got another: left out',
      'ward.surveyjs-answers.json:1: mail is no question that was taken over: its answers are left out',
      '15 questions, 3 responses, 15 remarks',
    ]);
  });

  test('takes a matrix without numbers as a scale when it is told to', async () => {
    const { survey } = await imported('ward.surveyjs.json', undefined, '--rating', 'feel');
    expect(survey.questions.at(-1)).toMatchObject({ id: 'feel-leaving', type: 'rating', scale: 'scale4' });
    expect(survey.scales.scale4).toMatchObject({
      points: 3,
      labels: { 1: { en: 'low' }, 3: { en: 'high' } },
    });
  });
});

describe('LimeSurvey', () => {
  test('becomes a survey from its XML, in its order, its arrays as ratings', async () => {
    const { survey } = await imported('visit.limesurvey.lss');
    expect(survey).toMatchObject({
      locales: ['en', 'de'],
      title: { en: 'Practice visit', de: 'Praxisbesuch' },
      intro: { en: 'Welcome & thank you', de: 'Willkommen' },
      dimensions: [{ id: 'G1', name: { en: 'The staff', de: 'Das Personal' } }],
    });
    expect(typesOf(survey)).toEqual([
      'G1-intro: statement',
      'Staff_nurse: rating',
      'Staff_doctor: rating',
      'Source: single-choice',
      'Trouble: multiple-choice',
      'Why: text',
      'Again: yes-no',
      'Matters: ranked-choice',
      'Overall: rating',
    ]);
    expect(survey.questions[1]).toMatchObject({
      text: { en: 'The nurse was kind', de: 'Die Pflegekraft war freundlich' },
      hint: { en: 'How far do you agree?' },
      required: true,
    });
    expect(survey.scales.scale1).toMatchObject({
      points: 3,
      notApplicable: true,
      labels: { 3: { de: 'Stimmt' } },
    });
    expect(survey.logic).toEqual([
      {
        action: 'show',
        questions: ['Trouble'],
        when: {
          all: [
            { question: 'Staff_nurse', part: 'experience', atLeast: 1 },
            { question: 'Staff_nurse', part: 'experience', atMost: 1 },
          ],
        },
      },
      {
        action: 'show',
        questions: ['Why'],
        when: {
          any: [{ question: 'Trouble', includes: 'noise' }, { not: { question: 'Source', answered: false } }],
        },
      },
    ]);
  });

  test('brings its answers along, as codes or as words', async () => {
    const { responses } = await imported('visit.limesurvey.lss', 'visit.limesurvey-answers.csv');
    expect(responses.map(({ status, locale, startedAt }) => [status, locale, startedAt])).toEqual([
      ['completed', 'en', '2026-10-05T10:05:00.000Z'],
      ['completed', 'de', '2026-10-06T07:58:00.000Z'],
      ['partial', 'en', '2026-10-07T07:58:00.000Z'],
    ]);
    expect(answersOf(responses)).toEqual([
      {
        Staff_nurse: { experience: 3 },
        Staff_doctor: { experience: 2 },
        Source: { choice: ['gp'] },
        Again: { choice: ['yes'] },
        Matters: { choice: ['time', 'price'] },
        Overall: { experience: 5 },
      },
      {
        Staff_nurse: { experience: 1 },
        Staff_doctor: { experience: 'na' },
        Source: { choice: ['oth'], other: 'A flyer, at the market' },
        Trouble: { choice: ['noise', 'wait'] },
        Why: { text: 'It was loud' },
        Again: { choice: ['no'] },
        Matters: { choice: ['price'] },
        Overall: { experience: 3 },
      },
      { Staff_nurse: { experience: 3 } },
    ]);
  });

  test('leaves nothing out without a word', async () => {
    const { remarks } = await imported('visit.limesurvey.lss', 'visit.limesurvey-answers.csv');
    expect(remarks).toEqual([
      'visit.limesurvey.lss:54: Staff: A1, A2, A3, A4 are taken as 1 to 3, the last as the best; set "direction": "descending" on its scale if the first is',
      'visit.limesurvey.lss:56: Trouble loses its setting min_answers',
      'visit.limesurvey.lss:57: {TOKEN:FIRSTNAME} in its text is not replaced by anything',
      'visit.limesurvey.lss:57: Why loses its setting validation (preg)',
      "visit.limesurvey.lss:60: Upload: no question of a Survey is like LimeSurvey's type |: left out",
      'visit.limesurvey.lss:de: has no text here, that in en stands there: 54, 55, 56, 57, 58, 59, 60, 61',
      'visit.limesurvey.lss:61: counts towards no score: it goes from 1 to 5, most others from 1 to 3',
      'visit.limesurvey.lss:58: is always asked: its condition "count(Trouble_noise.NAOK) > 0" cannot be read from "(" on',
      'visit.limesurvey-answers.csv:1: the column lastpage is not taken over',
      'visit.limesurvey-answers.csv:1: the column interviewtime is not taken over',
      'visit.limesurvey-answers.csv:4: Staff_doctor: expected A1, A2, A3, A4, got another: left out',
      '9 questions, 3 responses, 11 remarks',
    ]);
  });

  test('becomes a survey from its tab-separated text too', async () => {
    const { survey, remarks } = await imported('visit.limesurvey.txt');
    expect(remarks).toEqual(['4 questions, 0 responses, 0 remarks']);
    expect(typesOf(survey)).toEqual([
      'G1-intro: statement',
      'Staff_nurse: rating',
      'Staff_doctor: rating',
      'Trouble: multiple-choice',
    ]);
    expect(survey.questions[2]?.text).toEqual({
      en: 'The doctor explained well',
      de: 'Die Ärztin hat gut erklärt',
    });
    expect(survey.logic).toHaveLength(1);
  });
});

describe('REDCap', () => {
  test('becomes a survey, its matrices as ratings, its sections as dimensions', async () => {
    const { survey } = await imported('discharge.redcap.csv');
    expect(survey.dimensions).toEqual([{ id: 'Your-care', name: { en: 'Your care' } }]);
    expect(typesOf(survey)).toEqual([
      'nurses: rating',
      'doctors: rating',
      'ward: single-choice',
      'trouble: multiple-choice',
      'noise_when: text',
      'first_time: yes-no',
      'admitted: text',
      'overall: single-choice',
      'bye: statement',
    ]);
    expect(survey.questions[3]).toMatchObject({
      hint: { en: 'Tick all that apply' },
      options: [{ id: 'q1' }, { id: 'q2', text: { en: 'Waiting, or delays' } }, { id: 'q3' }],
    });
    expect(survey.logic).toEqual([
      {
        action: 'show',
        questions: ['trouble'],
        when: {
          any: [
            {
              all: [
                { question: 'nurses', part: 'experience', atLeast: 1 },
                { question: 'nurses', part: 'experience', atMost: 1 },
              ],
            },
            { question: 'doctors', part: 'experience', atMost: 1 },
          ],
        },
      },
      {
        action: 'show',
        questions: ['noise_when'],
        when: {
          all: [
            { question: 'trouble', includes: 'q1' },
            { question: 'ward', answered: true },
          ],
        },
      },
    ]);
  });

  test('brings its raw data along, and no name', async () => {
    const { responses } = await imported('discharge.redcap.csv', 'discharge.redcap-answers.csv');
    expect(JSON.stringify(responses)).not.toMatch(/Jane|John|Jim/);
    expect(responses.map(({ status }) => status)).toEqual(['completed', 'completed', 'partial']);
    expect(answersOf(responses).slice(1)).toEqual([
      {
        nurses: { experience: 1 },
        doctors: { experience: 'na' },
        ward: { choice: ['q2'] },
        trouble: { choice: ['q1', 'q2'] },
        noise_when: { text: 'At night, mostly' },
        first_time: { choice: ['no'] },
        admitted: { text: '2026-08-31' },
        overall: { choice: ['q1'] },
      },
      { nurses: { experience: 3 } },
    ]);
  });

  test('leaves nothing out without a word', async () => {
    const { remarks } = await imported('discharge.redcap.csv', 'discharge.redcap-answers.csv');
    expect(remarks).toEqual([
      'discharge.redcap.csv:2: record_id is the number of the record: left out',
      'discharge.redcap.csv:3: patient_name is marked as identifying: left out, as answers hold no identity',
      'discharge.redcap.csv:6: ward is asked as a choice: if its numbers are a scale, give --rating ward',
      'discharge.redcap.csv:8: noise_when loses its annotation "@HIDDEN-APP"',
      'discharge.redcap.csv:10: admitted loses its validation date_ymd: taken as words',
      'discharge.redcap.csv:11: mail asks for email: left out, as answers hold no identity; a contact question asks for it',
      'discharge.redcap.csv:12: pain is a slider field, which no question of a Survey is like: left out',
      'discharge.redcap.csv:13: score is a calc field, which no question of a Survey is like: left out',
      'discharge.redcap.csv:14: overall is asked as a choice: if its numbers are a scale, give --rating overall',
      'discharge.redcap.csv:15: [patient_name] in its text is not replaced by anything',
      `discharge.redcap.csv:14: is always asked: its condition "[visit_1_arm_1][nurses] = '1'" cannot be read from "nurses" on`,
      'discharge.redcap-answers.csv:1: the column redcap_event_name is not taken over',
      'discharge.redcap-answers.csv:1: the column redcap_survey_identifier is not taken over',
      'discharge.redcap-answers.csv:4: doctors: expected 1, 2, 3, 99, got another: left out',
      'discharge.redcap-answers.csv:1: patient_name is no question that was taken over: its answers are left out',
      'discharge.redcap-answers.csv:1: pain is no question that was taken over: its answers are left out',
      '9 questions, 3 responses, 16 remarks',
    ]);
  });

  test('asks a list as a rating, in the language that is given', async () => {
    const { survey } = await imported(
      'discharge.redcap.csv',
      undefined,
      '--rating',
      'overall',
      '--locale',
      'pt_BR',
    );
    expect(survey.locales).toEqual(['pt-BR']);
    expect(survey.questions.find(({ id }) => id === 'overall')).toMatchObject({ type: 'rating' });
  });
});

test('a FHIR Questionnaire becomes a survey, and what it cannot be is told', async () => {
  const { survey, remarks } = await imported('ward.fhir.json');
  expect(survey).toMatchObject({ id: 'ward-care', version: '2.1.0', dimensions: [{ id: 'care' }] });
  expect(typesOf(survey)).toEqual(['care-nurses: rating', 'care-why: text']);
  expect(remarks).toEqual([
    'ward.fhir.json:born: no question of a Survey has the type date without options',
    '2 questions, 0 responses, 1 remarks',
  ]);
});

test('the same answers are the same Responses however often they are imported', async () => {
  const files = ['visit.limesurvey.lss', 'visit.limesurvey-answers.csv'] as const;
  expect((await imported(...files)).responses).toEqual((await imported(...files)).responses);
});

test('with --strict a remark is a fault, and without -o the survey is standard output', async () => {
  const { code, stdout } = await run('import', fixture('ward.fhir.json'), '--strict');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'ward-care' });
  expect((await run('import', fixture('visit.limesurvey.txt'), '--strict')).code).toBe(0);
});

test.each([
  ['x.json', '{"pages": ', /x\.json: expected JSON, got: /],
  ['x.lss', '<document>\n<LimeSurveyDocType>Survey</document>', /x\.lss:2:\d+: expected XML, got: /],
  [
    'x.lss',
    '<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>',
    /x\.lss: expected a survey structure of LimeSurvey, got "Group"/,
  ],
  [
    'x.csv',
    'Variable / Field Name,Form Name\na,b\n',
    /x\.csv:1: expected a REDCap data dictionary with the column "Field Type", got none/,
  ],
  ['x.csv', 'Variable / Field Name,"Form\n', /x\.csv:1: expected a closing quote, got none/],
  ['x.json', '{"title": "Empty"}', /x\.json: questions: expected a list of at least 1, got an empty list/],
])('%s that cannot be used is a sentence: %s', async (name, content, sentence) => {
  const at = folder({ [name]: content });
  const { code, stdout, stderr } = await run('import', at(name));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
});

test('files that cannot be read or written are named', async () => {
  const at = folder({ 'bad.json': '[{"listened": 3}, Mrs Smith' });
  const target = ['--responses', at('r.ndjson')];
  expect((await run('import', at('none.json'))).stderr).toContain(
    'none.json: expected a file that can be read',
  );
  const broken = await run('import', fixture('ward.surveyjs.json'), at('bad.json'), ...target);
  expect(broken.stderr).toContain('bad.json:1: expected answers as JSON, got something else\n');
  expect(broken.stderr).not.toContain('Smith');
  const nowhere = await run('import', fixture('ward.fhir.json'), '-o', at('no/where.json'));
  expect(nowhere).toMatchObject({ code: 1 });
  const fhir = await run('import', fixture('ward.fhir.json'), at('bad.json'), ...target);
  expect(fhir.stderr).toContain('bad.json: expected no answers with a Questionnaire, got some');
});

test.each([
  [[], 'expected the survey file of another tool, got none'],
  [['a.json', 'b.json'], 'expected --responses, where the answers go'],
  [
    [fixture('ward.fhir.json'), '--from', 'paper'],
    'expected --from surveyjs, limesurvey, redcap, fhir, got "paper"',
  ],
  [
    [fixture('discharge.redcap-answers.csv')],
    'expected --from surveyjs, limesurvey, redcap, fhir, got "a file that does not say"',
  ],
])('%j cannot be followed', async (args, sentence) => {
  expect(await run('import', ...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `wellmet import: ${sentence} (see wellmet import --help)\n`,
  });
});
