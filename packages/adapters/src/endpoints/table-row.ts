import type { Response } from '@wellmet/core';

/** A Response as a row of a database: what is asked of every survey in columns, the answers and the context as JSON. */
export const tableRow = ({
  startedAt,
  submittedAt,
  answers,
  context = {},
  ...about
}: Response): Readonly<Record<string, unknown>> => ({
  ...about,
  started_at: startedAt,
  submitted_at: submittedAt,
  answers,
  context,
});
