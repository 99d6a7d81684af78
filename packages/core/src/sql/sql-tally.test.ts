import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryResponses } from '../tally/arbitrary-responses.ts';
import { fullTally } from '../tally/full-tally.ts';
import { countedSurvey, fullSurvey, responseOf } from '../tally/sample-responses.ts';
import { tally } from '../tally/tally.ts';
import type { RatingQuestion } from '../types/question.ts';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { sqlTally } from './sql-tally.ts';
import { countStatements } from './statements.ts';
import { answerRows, responseRow } from './table-rows.ts';

// The collector's tables as far as the statements read them; e2e/databases runs against those of the collector and in other engines.
const database = new DatabaseSync(':memory:');
database.exec(`
  CREATE TABLE responses (id TEXT PRIMARY KEY, survey TEXT NOT NULL, version TEXT NOT NULL, phase TEXT NOT NULL, visit TEXT,
    status TEXT NOT NULL, submitted_at TEXT NOT NULL, received_at TEXT NOT NULL) STRICT;
  CREATE TABLE answers (response TEXT NOT NULL, question TEXT NOT NULL, part TEXT NOT NULL, chosen TEXT NOT NULL, value INTEGER,
    PRIMARY KEY (response, question, part, chosen)) STRICT, WITHOUT ROWID`);
const query = (statement: string) => database.prepare(statement).all();

function store(responses: readonly Response[]): void {
  const insertResponse = database.prepare('INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const insertAnswer = database.prepare('INSERT INTO answers VALUES (?, ?, ?, ?, ?)');
  database.exec('BEGIN; DELETE FROM answers; DELETE FROM responses');
  for (const response of responses) {
    const { id, survey, version, phase, status, submitted_at } = responseRow(response);
    const { visit = null, submittedAt } = response;
    insertResponse.run(id, survey, version, phase, visit, status, submitted_at, submittedAt);
    for (const { question, part, chosen, value } of answerRows(response))
      insertAnswer.run(id, question, part, chosen, value);
  }
  database.exec('COMMIT');
}

describe.each(['paired', 'recalled', 'direct', 'experience', 'tolerance'] as const)('%s', design => {
  const survey = fullSurvey(design);

  test('SQL counts what the Tally of the same Responses counts, to the last byte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryResponses(survey), async responses => {
        store(responses);
        expect(JSON.stringify(await sqlTally(survey, 'sqlite', query))).toBe(
          JSON.stringify(tally(survey, responses)),
        );
        for (const options of [{ full: true }, { groupBy: ['age', 'ward'] }])
          expect(JSON.stringify(await sqlTally(survey, 'sqlite', query, options))).toBe(
            JSON.stringify(fullTally(survey, responses, options)),
          );
      }),
      { numRuns: 40 },
    );
  });
});

const answers = { gentle: { expectation: 4, experience: 5 } };

test('a Response with a value off the scale, or with a context that is not declared, is rejected', async () => {
  const survey = fullSurvey('paired');
  const responses = [
    responseOf({ id: '1', answers, context: { ward: 'cellar' } }),
    responseOf({ id: '2', answers: { ...answers, wait: { experience: 4 } } }),
    // Not asked in this phase, so nobody looks at it.
    responseOf({ id: '3', phase: 'expectation', answers: { gentle: { expectation: 4, experience: 9 } } }),
    // Meant something else then, so nobody looks at it either.
    responseOf({ id: '4', version: '1.0.0', answers: { ...answers, listens: { experience: 9 } } }),
    responseOf({ id: '5', answers }),
  ];
  store(responses);
  expect(await sqlTally(survey, 'sqlite', query, { groupBy: ['ward'] })).toEqual(
    fullTally(survey, responses, { groupBy: ['ward'] }),
  );
});

test('the Responses of other surveys, and of later, are not there', async () => {
  const early = responseOf({ id: '1', visit: 'v', answers });
  const late = responseOf({ id: '2', visit: 'v', answers, submittedAt: '2026-11-21T12:00:00.000Z' });
  store([early, late, { ...early, id: '3', survey: 'other' }]);
  const receivedBefore = '2026-11-21T12:00:00.000Z';
  expect(await sqlTally(countedSurvey, 'sqlite', query, { receivedBefore })).toEqual(
    tally(countedSurvey, [early]),
  );
  expect(await sqlTally(countedSurvey, 'sqlite', query)).toEqual(tally(countedSurvey, [early, late]));
});

test('a survey that asks what should be has normative expectations', async () => {
  const survey = { ...countedSurvey, expectationTiming: 'normative' } as const;
  const responses = [
    responseOf({ id: '1', phase: 'experience', visit: 'v', answers }),
    responseOf({ id: '2' }),
  ];
  store(responses);
  expect(await sqlTally(survey, 'sqlite', query)).toEqual(tally(survey, responses));
});

test('a survey without dimensions, or without ratings, has a Tally', async () => {
  const bare: Survey = { ...countedSurvey, dimensions: [], questions: [] };
  const item = countedSurvey.questions[1] as RatingQuestion;
  const { dimension: _, ...rating } = item;
  const loose: Survey = { ...bare, questions: [rating] };
  store([responseOf({ id: '1', answers: { greeted: { expectation: 2, experience: 3 } } })]);
  for (const survey of [bare, loose])
    expect(await sqlTally(survey, 'sqlite', query, { full: true })).toEqual(
      fullTally(survey, [responseOf({ id: '1', answers: { greeted: { expectation: 2, experience: 3 } } })]),
    );
});

test('names full of quotes stay names', async () => {
  const hostile = `it's \\' "x"; DROP TABLE answers; --`;
  const survey: Survey = {
    ...countedSurvey,
    id: hostile,
    questions: countedSurvey.questions.map(question =>
      question.id === 'gentle' ? { ...question, id: hostile } : question,
    ),
  };
  const responses = [responseOf({ id: '1', survey: hostile, answers: { [hostile]: answers.gentle } })];
  store(responses);
  expect(await sqlTally(survey, 'sqlite', query)).toEqual(tally(survey, responses));
});

test('how many rows come back does not depend on the number of Responses', async () => {
  const rowsOf = (visits: number) => {
    store(
      Array.from({ length: visits }, (_, i) =>
        responseOf({ id: String(i), answers: { gentle: { expectation: 1 + (i % 5), experience: 4 } } }),
      ),
    );
    return countStatements(countedSurvey, 'sqlite', ['1.1.0'], { full: true }).flatMap(query).length;
  };
  expect(rowsOf(500)).toBe(rowsOf(5));
});
