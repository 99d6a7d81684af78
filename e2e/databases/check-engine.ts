import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fullReport,
  fullTally,
  mergeTallies,
  type Response,
  report,
  type Survey,
  type Tally,
  tally,
  timingsOf,
} from '@wellmet/core';
import { countStatements, type Engine, type SqlTallyOptions, sqlTally } from '@wellmet/core/sql';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OracleFile, Rows } from '../../scripts/oracle/file.ts';
import {
  directResponsesOf,
  directSurvey,
  surveyOf as oracleSurvey,
  responsesOf,
} from '../../scripts/oracle/survey-responses.ts';
import { root } from '../../scripts/root.ts';
import { anySurvey } from './any-survey.ts';
import type { Database } from './database.ts';
import { oddResponses, surveyOf } from './odd-responses.ts';

const designs = ['paired', 'recalled', 'direct', 'experience', 'tolerance'] as const;
const folder = join(root, 'fixtures/oracle/public');
const files = readdirSync(folder)
  .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OracleFile)
  .filter(({ kind }) => kind === 'survey');

/** Through lines of NDJSON, as the command line reads them. */
const readBack = (responses: readonly Response[]): readonly Response[] =>
  responses.map(response => JSON.parse(JSON.stringify(response)) as Response);

/** The Report of every timing there are pairs of, as bytes. */
const reportsOf = (survey: Survey, counts: Tally): string =>
  timingsOf(counts)
    .map(expectationTiming =>
      JSON.stringify((counts.more ? fullReport : report)(survey, counts, { expectationTiming })),
    )
    .join('\n');

export interface Extent {
  readonly randomSurveys: number;
  /** Of the oracle's files every so many are counted; all of them for 1. */
  readonly eachFile: number;
}

/** Every test that an engine has to pass. */
export function checkEngine(
  engine: Engine,
  open: () => Promise<Database>,
  { randomSurveys, eachFile }: Extent,
): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const expectSame = async (survey: Survey, responses: readonly Response[], options: SqlTallyOptions) => {
    const isFull = options.full || options.groupBy !== undefined;
    const wanted = (isFull ? fullTally : tally)(survey, readBack(responses), options);
    const got = await sqlTally(survey, engine, database.query, options);
    expect(JSON.stringify(got)).toBe(JSON.stringify(wanted));
    expect(reportsOf(survey, got)).toBe(reportsOf(survey, wanted));
  };

  test.each(designs)('counts odd Responses of the design "%s" as core does', async design => {
    // One design with answers for several packed numbers is enough: an old ClickHouse takes long to plan its statements.
    const survey = surveyOf(design, design === 'paired' ? 15 : 5);
    const responses = oddResponses(survey, 600, 1 + designs.indexOf(design));
    await database.store(responses);
    const { n } = tally(survey, responses);
    for (const [what, count] of Object.entries(n))
      if (what !== 'duplicates') expect(count).toBeGreaterThan(0);
    await expectSame(survey, responses, {});
    await expectSame(survey, responses, { groupBy: ['ward', 'age'] });
  });

  test.each(files.filter((_, i) => i % eachFile === 0))('counts $id as core does', async file => {
    const survey = oracleSurvey(file);
    const direct = directResponsesOf(file.data.directDisconfirmation as Rows[number]);
    await database.store([...responsesOf(file)]);
    await expectSame(survey, responsesOf(file), { full: true });
    await database.store(direct);
    await expectSame(directSurvey, direct, { full: true });
  });

  test('counts random Responses of random surveys as core does', async () => {
    const options = fc.constantFrom<SqlTallyOptions>({}, { full: true }, { groupBy: ['ward'] });
    await fc.assert(
      fc.asyncProperty(anySurvey, fc.nat(), fc.nat(80), options, async (survey, seed, count, chosen) => {
        const responses = oddResponses(survey, count, seed);
        await database.store(responses);
        await expectSame(survey, responses, chosen);
      }),
      { numRuns: randomSurveys },
    );
  });

  test('gives rows by the survey, not by the Responses', async () => {
    const survey = oracleSurvey(files.find(({ id }) => id.includes('large')) ?? files[0]!);
    const rowsOf = async (responses: readonly Response[]) => {
      await database.store(responses);
      let rows = 0;
      for (const statement of countStatements(survey, engine, ['1.0.0'], { full: true }))
        rows += [...(await database.query(statement))].length;
      return rows;
    };
    const some = oddResponses(survey, 1000, 7);
    const more = [
      ...some,
      ...some.map(response => ({
        ...response,
        id: `${response.id}-again`,
        visit: `${response.visit}-again`,
      })),
    ];
    expect(await rowsOf(more)).toBe(await rowsOf(some));
  });

  test('parts of the visits, each counted on its own, merge into the whole', async () => {
    const survey = surveyOf('paired', 5);
    const responses = oddResponses(survey, 900, 11);
    const partOf = ({ visit, id }: Response) => (visit ?? id).charCodeAt((visit ?? id).length - 1) % 3;
    const options = { groupBy: ['ward'] };
    const tallies: Tally[] = [];
    for (const part of [0, 1, 2]) {
      await database.store(responses.filter(response => partOf(response) === part));
      tallies.push(await sqlTally(survey, engine, database.query, options));
    }
    expect(JSON.stringify(tallies.reduce(mergeTallies))).toBe(
      JSON.stringify(fullTally(survey, responses, options)),
    );
  });

  test('leaves out what was received too late', async () => {
    const survey = surveyOf('paired', 5);
    const responses = oddResponses(survey, 300, 13);
    const receivedBefore = '2026-11-21T12:00:00.000Z';
    await database.store(responses);
    const got = await sqlTally(survey, engine, database.query, { receivedBefore });
    expect(JSON.stringify(got)).toBe(
      JSON.stringify(
        tally(
          survey,
          responses.filter(({ submittedAt }) => submittedAt < receivedBefore),
        ),
      ),
    );
  });

  test('takes names that are full of quotes as names', async () => {
    const hostile = `it's \\' "x" \\'; DROP TABLE answers; --`;
    const plain = surveyOf('paired', 5);
    const survey: Survey = {
      ...plain,
      id: hostile,
      questions: plain.questions.map(question =>
        question.id === 'greeted' ? { ...question, id: hostile } : question,
      ),
    };
    const responses = oddResponses(survey, 100, 17);
    await database.store(responses);
    await expectSame(survey, responses, { groupBy: ['ward'] });
  });
}
