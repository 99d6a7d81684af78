import type { Answer, Response } from '@wellmet/core';
import { checkResponse } from '@wellmet/core/schema';
import { rowId } from '../read/csv/row-id.ts';
import { timeOf } from '../read/csv/time-of.ts';
import { NO_TIME } from '../read/csv/to-responses.ts';
import type { Composed, Taken } from './compose.ts';
import type { Given, GivenFile, Note } from './imported.ts';

/** Rows of another tool as Responses to the Survey that was made of its structure. */
export function toResponses(
  { survey, taken }: Composed,
  { rows, notes: before }: GivenFile,
): { readonly responses: readonly Response[]; readonly notes: readonly Note[] } {
  const notes = [...before];
  const byName = new Map(taken.map(one => [one.asked.name, one]));
  const unknown = new Set<string>();
  const responses = rows.flatMap((row): readonly Response[] => {
    const answers: Record<string, Answer> = {};
    for (const [name, codes] of row.answers) {
      const one = byName.get(name);
      if (!one) {
        if (!isBox(name, byName)) unknown.add(name);
        continue;
      }
      const answer = answerOf(one, codes, row.others.get(name));
      if (typeof answer === 'string')
        notes.push({ place: `${row.line}`, message: `${name}: ${answer}: left out` });
      else if (answer) answers[one.id] = answer;
    }
    for (const name of row.others.keys())
      if (!row.answers.has(name)) withOther(byName.get(name), row, answers, unknown, name);
    return checked(survey, row, answers, notes);
  });
  for (const name of unknown)
    notes.push({
      place: '1',
      message: `${name} is no question that was taken over: its answers are left out`,
    });
  return { responses, notes };

  function checked(
    of: typeof survey,
    row: Given,
    answers: Record<string, Answer>,
    told: Note[],
  ): readonly Response[] {
    const submittedAt = timeOf(row.submittedAt ?? row.startedAt ?? NO_TIME);
    const locale = row.locale && of.locales.includes(row.locale) ? row.locale : of.locales[0];
    const response = {
      id: rowId(row.id === undefined ? undefined : `${of.id}/${row.id}`, 0, row.line),
      survey: of.id,
      version: of.version,
      phase: 'experience',
      locale,
      channel: 'web',
      status: row.isPartial ? 'partial' : 'completed',
      startedAt: row.startedAt === undefined ? submittedAt : timeOf(row.startedAt),
      submittedAt,
      answers,
    };
    const result = checkResponse(of, response);
    if ('response' in result) return [result.response];
    for (const { path, message } of result.issues)
      told.push({ place: `${row.line}`, message: `${path.join('.')}: ${message}: the row is left out` });
    return [];
  }
}

/** Whether a name is that of one box of several, which stands among the answers under the name of its question. */
const isBox = (name: string, byName: ReadonlyMap<string, Taken>): boolean =>
  [...byName.values()].some(({ asked, options }) =>
    [...options.keys()].some(code => name === `${asked.name}_${code}`),
  ) ||
  [...byName.values()].some(
    ({ asked }) =>
      asked.shape.kind === 'choice' &&
      asked.shape.type === 'ranked-choice' &&
      name.startsWith(`${asked.name}_`),
  );

/** Words of one's own without a choice: the option they belong to was chosen. */
function withOther(
  one: Taken | undefined,
  row: Given,
  answers: Record<string, Answer>,
  unknown: Set<string>,
  name: string,
): void {
  const code =
    one?.asked.shape.kind === 'choice' ? one.asked.shape.codes.find(({ other }) => other)?.code : undefined;
  const answer = one && code !== undefined ? answerOf(one, [code], row.others.get(name)) : undefined;
  if (one && answer && typeof answer !== 'string') answers[one.id] = answer;
  else unknown.add(`${name} (words of one's own)`);
}

/** The answer, nothing when there is none, or why it cannot be one. */
function answerOf(
  { asked, options }: Taken,
  codes: readonly string[],
  other: string | undefined,
): Answer | string | undefined {
  const { shape } = asked;
  const [first = ''] = codes;
  if (codes.every(code => code.trim() === '')) return undefined;
  switch (shape.kind) {
    case 'statement':
      return undefined;
    case 'text':
      return { text: first };
    case 'rating': {
      const experience = shape.values.get(first) ?? byWords(shape, first);
      return experience === undefined
        ? `expected ${[...shape.values.keys()].join(', ')}, got another`
        : { experience };
    }
    default: {
      const chosen = codes.map(code => options.get(code) ?? labelled(asked, options, code));
      if (chosen.some(id => id === undefined))
        return `expected ${[...options.keys()].join(', ')}, got another`;
      const hasOther =
        shape.kind === 'choice' && shape.codes.some(one => one.other && codes.includes(one.code));
      return {
        choice: chosen as readonly string[],
        ...(hasOther && other && { other: other.slice(0, 200) }),
      };
    }
  }
}

type Rating = Extract<Taken['asked']['shape'], { kind: 'rating' }>;

/** Exports may hold the words of an answer instead of its code. */
const byWords = ({ scale }: Rating, words: string): number | undefined => {
  const found = Object.entries(scale.labels).find(([, label]) => Object.values(label).includes(words));
  return found && Number(found[0]);
};

const labelled = (
  { shape }: Taken['asked'],
  options: ReadonlyMap<string, string>,
  words: string,
): string | undefined => {
  if (shape.kind === 'yes-no') return { yes: 'yes', no: 'no' }[words.toLowerCase()];
  if (shape.kind !== 'choice') return undefined;
  const found = shape.codes.find(({ text }) => Object.values(text).includes(words));
  return found && options.get(found.code);
};
