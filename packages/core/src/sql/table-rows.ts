import type { Response } from '../types/response.ts';

/** A row of the table `responses`. */
export interface ResponseRow {
  /** The visit, with `v` before it; without a visit the id, with `r` before it. What belongs to one person has the same. */
  readonly respondent: string;
  readonly id: string;
  readonly survey: string;
  readonly version: string;
  readonly phase: Response['phase'];
  readonly status: Response['status'];
  /** ISO 8601 in UTC with milliseconds, as everywhere. */
  readonly submitted_at: string;
}

/** A row of the table `answers`: one countable value of a Response. */
export interface AnswerRow {
  readonly question: string;
  /** A rating part, `choice`, `other`, `emotion`, `consent`, `points`, `text` or `context`. */
  readonly part: string;
  /** Option id of a choice or emotion, `yes` or `no` of a consent, dimension id of points, value of a context; empty otherwise. */
  readonly chosen: string;
  /** Value of a rating, whole number of points; `null` for a rating that does not apply, and for everything else. */
  readonly value: number | null;
}

/**
 * The row of a Response in the table `responses`.
 *
 * @example
 * responseRow(response).respondent // => 'vk3f9'
 */
export function responseRow({
  id,
  survey,
  version,
  phase,
  status,
  visit,
  submittedAt,
}: Response): ResponseRow {
  const respondent = visit === undefined ? `r${id}` : `v${visit}`;
  return { respondent, id, survey, version, phase, status, submitted_at: submittedAt };
}

/**
 * The rows of a Response in the table `answers`. Of a text only that it was given: the words stay where they are.
 *
 * @example
 * answerRows(response) // => [{ question: 'greeted', part: 'experience', chosen: '', value: 4 }]
 */
export function answerRows({ answers, context = {} }: Response): readonly AnswerRow[] {
  const given = Object.entries(answers).flatMap(([question, answer]) =>
    Object.entries(answer).flatMap(([part, value]) =>
      values(part, value).map(([chosen, number]) => ({ question, part, chosen, value: number })),
    ),
  );
  const known = Object.entries(context).map(([question, chosen]) => ({
    question,
    part: 'context',
    chosen,
    value: null,
  }));
  return [...given, ...known];
}

type Values = readonly (readonly [chosen: string, value: number | null])[];

/** What stands behind a part of any kind of answer. */
type Given = number | string | boolean | readonly string[] | Readonly<Record<string, number>>;

function values(part: string, given: Given): Values {
  if (typeof given === 'number') return [['', given]];
  if (typeof given === 'boolean') return [[given ? 'yes' : 'no', null]];
  if (typeof given === 'string') return [[part === 'emotion' ? given : '', null]];
  if (isList(given)) return given.map(option => [option, null]);
  const points = Object.entries(given).map(
    ([dimension, value]) => [dimension, Number.isSafeInteger(value) ? value : null] as const,
  );
  // A split without any points was given all the same.
  return points.length > 0 ? points : [['', null]];
}

const isList = (given: Given): given is readonly string[] => Array.isArray(given);
