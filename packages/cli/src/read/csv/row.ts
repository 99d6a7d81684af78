import type { Phase } from '@wellmet/core';

/** The fields of a Response that may be columns. */
export const fields = [
  'id',
  'survey',
  'version',
  'phase',
  'visit',
  'locale',
  'channel',
  'status',
  'startedAt',
  'submittedAt',
] as const;

type Answers = Record<string, Record<string, unknown>>;

/** A record sorted into fields, not checked yet. */
export interface Row {
  readonly fields: Partial<Record<(typeof fields)[number], string>>;
  /** Answers that can only belong to one moment, and those that may belong to either. */
  readonly answers: Readonly<Record<Phase | 'either', Answers>>;
  readonly context: Record<string, string>;
}

export const createRow = (): Row => ({
  fields: {},
  answers: { expectation: {}, experience: {}, either: {} },
  context: {},
});

/** The answer to a question, made when its first part comes. */
export function answerIn(answers: Answers, question: string): Record<string, unknown> {
  const known = answers[question];
  if (known) return known;
  const made = {};
  answers[question] = made;
  return made;
}

/** Whether there is any. */
export function hasAny(record: object): boolean {
  for (const _ in record) return true;
  return false;
}
