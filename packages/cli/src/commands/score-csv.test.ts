import { fileURLToPath } from 'node:url';
import type { Report } from '@wellmet/core';
import { describe, expect, test } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run } from '../testing/run.ts';
import { smallFile } from '../testing/small.ts';

const score = async (csv: string | Uint8Array, ...more: string[]) => {
  const file = folder({ 'r.csv': csv })('r.csv');
  const { code, stdout, stderr } = await run('score', '--survey', smallFile, '--json', file, ...more);
  const report = stdout === '' ? undefined : (JSON.parse(stdout) as Report);
  return { code, stderr: stderr.replaceAll(`${file}:`, ''), report, listens: report?.items[0] };
};

const header = 'id,listens.expectation,listens.experience,topics.choice,why.text,context.ward';
const rows = ['1,4,2,time,"Waited, long",north', '2,5,4,time|price,,south', '3,3,3,,,'];
const plain = [header, ...rows].join('\n');

test('a row with both sides is one sitting, and its expectation is recalled', async () => {
  const { stderr, report, listens } = await score(plain);
  expect(stderr).toBe('');
  expect(report?.n).toEqual({ responses: 3, paired: 3, unpaired: 0, rejected: 0 });
  expect(report?.expectationTiming).toBe('recalled');
  expect(listens?.expectation.mean).toBe(4);
  expect(listens?.experience.mean).toBe(3);
});

test('--timing prior says that the expectations of such rows were asked before', async () => {
  const { report, listens } = await score(plain, '--timing', 'prior');
  expect(report?.expectationTiming).toBe('prior');
  expect(report?.n).toMatchObject({ responses: 6, paired: 3, unpaired: 0 });
  expect(listens?.gap.mean).toBe(-1);
});

test('--timing normative says that they were asked as what should be', async () => {
  const { report } = await score(plain, '--timing', 'normative');
  expect(report?.expectationTiming).toBe('normative');
  expect(report?.n.paired).toBe(3);
});

test('rows with one side each are joined by their visit', async () => {
  const { stderr, report } = await score(
    'visit,listens.expectation,listens.experience\nabcd,4,\nabcd,,5\nefgh,3,\n,,2\n',
  );
  expect(stderr).toBe('');
  expect(report?.n).toEqual({ responses: 4, paired: 1, unpaired: 2, rejected: 0 });
  expect(report?.expectationTiming).toBe('prior');
});

test.each([
  ['a byte order mark', `\uFEFF${plain}`],
  ['CRLF', plain.replaceAll('\n', '\r\n')],
  ['semicolons', plain.replaceAll(',', ';').replace('Waited;', 'Waited,')],
  ['tabs', plain.replaceAll(',', '\t').replace('Waited\t', 'Waited,')],
  ['decimal commas', plain.replaceAll(',', ';').replace(';4;2;', ';4,0;2,00;')],
  ['quoted decimal commas', plain.replace(',4,2,', ',"4,0","2,0",')],
  ['quoted line breaks', plain.replace('Waited, long', 'Waited,\n\nlong')],
  ['doubled quotes', plain.replace('Waited, long', 'Waited ""long""')],
  ['blank lines', plain.replaceAll('\n', '\n\n')],
  ['a last line end', `${plain}\n`],
  ['blanks around cells', plain.replaceAll(',4,2,', ', 4 , 2 ,')],
  ['columns in another order', ['listens.experience,listens.expectation', '2,4', '4,5', '3,3'].join('\n')],
])('%s in a CSV does no harm', async (_, text) => {
  const { stderr, report, listens } = await score(text);
  expect(stderr).toBe('');
  expect(report?.n).toEqual({ responses: 3, paired: 3, unpaired: 0, rejected: 0 });
  expect([listens?.expectation.mean, listens?.experience.mean]).toEqual([4, 3]);
});

describe('a bad row is told with its line and counted, and the rest is scored', () => {
  test.each([
    ['outside the scale', '7,6,2,,,', 'listens.expectation: expected 1, 2, 3, 4, 5 or "na", got 6'],
    ['not whole', '7,3.5,2,,,', 'listens.expectation: expected a whole number or "na", got 3.5'],
    [
      'not whole, with a comma',
      '7,"3,5",2,,,',
      'listens.expectation: expected a whole number or "na", got 3.5',
    ],
    ['no number', '7,four,2,,,', 'listens.expectation: expected a whole number or "na", got "four"'],
    ['a cell too few', '7,4,2,,', 'expected 6 cells, as in the header, got 5'],
    ['a cell too many', '7,4,2,,,,', 'expected 6 cells, as in the header, got 7'],
    ['an unknown option', '7,4,2,money,,', 'topics: expected "time" or "price", got "money"'],
    [
      'an unknown ward',
      '7,4,2,,,east',
      'context.ward: expected a value of "ward" ("north" or "south"), got "east"',
    ],
    [
      'text behind a quote',
      '7,4,2,,"a"b,',
      'expected a delimiter or a line end behind a closing quote, got more text',
    ],
  ])('%s', async (_, bad, reason) => {
    const { code, stderr, report, listens } = await score(
      [header, rows[0], bad, ...rows.slice(1)].join('\n'),
    );
    expect(stderr.startsWith(`3: ${reason}`), stderr).toBe(true);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(code).toBe(0);
    expect(report?.n).toEqual({ responses: 3, paired: 3, unpaired: 0, rejected: 1 });
    expect(listens?.gap.mean).toBe(-1);
  });

  test('a quote that is never closed costs its own row only', async () => {
    const { stderr, report } = await score([header, rows[0], '7,4,2,,"never,', ...rows.slice(1)].join('\n'));
    expect(stderr).toBe('3: expected a closing quote, got none\n');
    expect(report?.n).toMatchObject({ responses: 3, rejected: 1 });
  });

  test('a line number is that of the line on which the row began', async () => {
    const { stderr } = await score(
      [header, '1,4,2,,"two\nlines",', '2,9,2,,"three\nmore\nlines",'].join('\n'),
    );
    expect(stderr).toMatch(/^4: listens\.expectation/);
  });

  test('an id that was there before', async () => {
    const { stderr, report } = await score([header, rows[0], rows[0]].join('\n'));
    expect(stderr).toMatch(/^3: id: .* was counted before\n$/);
    expect(report?.n.responses).toBe(1);
  });

  test('bytes that are no UTF-8', async () => {
    const { stderr, report } = await score(Buffer.from(plain.replace('Waited', 'Wart\u00ff'), 'latin1'));
    expect(stderr).toBe('2: expected UTF-8, got bytes that are none\n');
    expect(report?.n).toMatchObject({ responses: 2, rejected: 1 });
  });
});

test.each([
  ['listens.experiance', 'listens.expectation or listens.experience'],
  ['why.experience', 'why.text'],
  [
    'remark',
    'id, survey, version, phase, visit, locale, channel, status, startedAt, submittedAt, context.KEY or QUESTION.PART of the survey',
  ],
])(
  'a column %s that the survey does not know stops the file: its answers would be lost',
  async (column, expected) => {
    const { code, stderr, report } = await score(`id,${column}\n1,2\n`);
    expect({ code, stderr, report }).toEqual({
      code: 1,
      stderr: `1: expected ${expected}, got the column "${column}"\n`,
      report: undefined,
    });
  },
);

test('a column that is there twice stops the file', async () => {
  const { code, stderr } = await score('id,listens.experience,listens.experience\n1,2,3\n');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: '1: expected each column once, got "listens.experience" again\n',
  });
});

test('na is no rating, and an empty cell is no answer', async () => {
  const { stderr, listens } = await score(
    'listens.expectation,listens.experience,clean.experience\nna,3,1\nN/A,4,1\n4,,1\n4,4,\n',
  );
  expect(stderr).toBe('');
  expect([listens?.n, listens?.answered.experience.n]).toEqual([1, 3]);
});

test('rows without an id are counted one by one, even when they are equal', async () => {
  const { report } = await score('listens.expectation,listens.experience\n4,4\n4,4\n');
  expect(report?.n.responses).toBe(2);
});

test('every kind of answer has a column', async () => {
  const header =
    'phase,agree.consent,first.choice,reason.choice,reason.other,order.choice,mood-before.emotion,weights.care,weights.welcome,context.respondent';
  const rows = [
    'both,yes,no,other,parking,kindness|time,calm|worried,60,40,parent',
    'both,false,yes,pain,,,,,,carer',
    'both,maybe,yes,pain,,,,,,carer',
    'both,yes,yes,pain,,,,,,neighbour',
  ];
  const file = folder({ 'r.csv': [header, ...rows].join('\n') })('r.csv');
  const survey = fileURLToPath(new URL('../../../../fixtures/surveys/everything.json', import.meta.url));
  const { stdout, stderr } = await run('tally', '--survey', survey, file);
  expect(stderr.replaceAll(`${file}:`, '').trim().split('\n')).toEqual([
    expect.stringMatching(/^4: agree\.consent: expected true or false/),
    expect.stringMatching(/^5: context\.respondent: expected a value of "respondent"/),
  ]);
  expect(JSON.parse(stdout).n).toMatchObject({ responses: 2, rejected: 2 });
});
