import type { ExpectationTiming, Survey } from '@wellmet/core';
import { hasAny, type Row } from './row.ts';
import { rowId, secondId } from './row-id.ts';
import { timeOf } from './time-of.ts';

/** What a row leaves open. */
export interface Assumptions {
  /** When the expectations of rows with both sides were asked; in the same sitting unless given. */
  readonly timing?: ExpectationTiming | undefined;
  /** Number of the file among those that are read together. */
  readonly file: number;
}

/** Where a row has no time. */
export const NO_TIME = '1970-01-01T00:00:00.000Z';

/**
 * The Responses that a row stands for, to be checked: one, or two where expectation and experience of the row were asked at
 * two moments. What the row does not say is assumed: this survey and version, the survey's first language, the web, completed,
 * no known time, and the phase that its answers belong to.
 */
export function toResponses(
  survey: Survey,
  { fields, answers, context }: Row,
  line: number,
  { timing, file }: Assumptions,
): readonly object[] {
  const id = rowId(fields.id, file, line);
  const startedAt = timeOf(fields.startedAt ?? fields.submittedAt ?? NO_TIME);
  const base = {
    survey: survey.id,
    version: survey.version,
    locale: survey.locales[0],
    channel: 'web',
    status: 'completed',
    ...fields,
    id,
    startedAt,
    submittedAt: fields.submittedAt === undefined ? startedAt : timeOf(fields.submittedAt),
    ...(hasAny(context) && { context }),
  };
  const { expectation, experience, either } = answers;
  const hasBoth = hasAny(expectation) && hasAny(experience);
  if (hasBoth && fields.phase === undefined && timing === 'prior') {
    const visit = fields.visit ?? id;
    return [
      { ...base, id: secondId(id), visit, phase: 'expectation', answers: expectation },
      { ...base, visit, phase: 'experience', answers: { ...experience, ...either } },
    ];
  }
  const phase = hasBoth ? 'both' : hasAny(expectation) ? 'expectation' : 'experience';
  return [{ phase, ...base, answers: joined(joined(expectation, experience), either) }];
}

/** The parts of two moments, by question. */
function joined(a: Row['answers']['either'], b: Row['answers']['either']): Row['answers']['either'] {
  const all = { ...a };
  for (const id in b) all[id] = id in a ? { ...a[id], ...b[id] } : b[id]!;
  return all;
}
