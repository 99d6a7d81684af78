import type { ExpectationTiming, Phase, Survey } from '@wellmet/core';
import type { Row } from './row.ts';
import { rowId, secondId } from './row-id.ts';
import { timeOf } from './time-of.ts';

const before = new Set(['expectation', 'minimum', 'desired']);

/** What a row leaves open. */
export interface Assumptions {
  /** When the expectations of rows with both sides were asked; in the same sitting unless given. */
  readonly timing?: ExpectationTiming | undefined;
  /** Number of the file among those that are read together. */
  readonly file: number;
}

/**
 * The Responses that a row stands for, to be checked: one, or two where expectation and experience of the row were asked at
 * two moments. What the row does not say is assumed: this survey and version, the survey's first language, the web, completed,
 * no known time, and the phase that its answers belong to.
 */
export function toResponses(
  survey: Survey,
  row: Row,
  line: number,
  { timing, file }: Assumptions,
): readonly object[] {
  const { fields, answers, context } = row;
  const id = rowId(fields.id, file, line);
  const startedAt = timeOf(fields.startedAt ?? fields.submittedAt ?? '1970-01-01');
  const sides = split(survey, answers);
  const base = {
    survey: survey.id,
    version: survey.version,
    locale: survey.locales[0],
    channel: 'web',
    status: 'completed',
    ...fields,
    id,
    startedAt,
    submittedAt: timeOf(fields.submittedAt ?? startedAt),
    ...(Object.keys(context).length > 0 && { context }),
  };
  const hasBoth = sides.expectation !== undefined && sides.experience !== undefined;
  if (hasBoth && fields.phase === undefined && timing === 'prior') {
    const visit = fields.visit ?? id;
    return [
      { ...base, id: secondId(id), visit, phase: 'expectation', answers: sides.expectation },
      { ...base, visit, phase: 'experience', answers: sides.experience },
    ];
  }
  const phase = hasBoth ? 'both' : sides.expectation === undefined ? 'experience' : 'expectation';
  return [{ phase, ...base, answers }];
}

/** The answers by the moment they belong to; what belongs to either goes with the experience. */
function split(survey: Survey, answers: Row['answers']): Partial<Record<Phase, Row['answers']>> {
  const sides: Partial<Record<Phase, Row['answers']>> = {};
  for (const [id, answer] of Object.entries(answers)) {
    const question = survey.questions.find(candidate => candidate.id === id);
    const isEarly = question?.phases?.length === 1 && question.phases[0] === 'expectation';
    for (const [part, value] of Object.entries(answer)) {
      const phase: Phase = before.has(part) || isEarly ? 'expectation' : 'experience';
      const side = sides[phase] ?? {};
      side[id] = { ...side[id], [part]: value };
      sides[phase] = side;
    }
  }
  return sides;
}
