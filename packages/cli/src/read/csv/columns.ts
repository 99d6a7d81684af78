import {
  contextKeys,
  optionsOf,
  type Phase,
  type Question,
  type RatingPart,
  ratingParts,
  type Survey,
} from '@wellmet/core';
import { ratingOf } from './rating-of.ts';
import { answerIn, fields, type Row } from './row.ts';

/** Puts a cell that is not empty where it belongs. */
export type Put = (row: Row, cell: string) => void;

/**
 * What each column of a file holds: a field of the Response (`visit`), a part of an answer (`listens.experience`,
 * `why.text`, `sort.choice`, `sort.other`, `feel.emotion`, `quote.consent`, `points.empathy`), or a declared context key (`context.department`).
 */
export function columnsOf(survey: Survey): ReadonlyMap<string, Put> {
  return new Map<string, Put>([
    ...fields.map((field): [string, Put] => [
      field,
      (row, cell) => {
        row.fields[field] = cell.trim();
      },
    ]),
    ...contextKeys(survey).map(({ id }): [string, Put] => [
      `context.${id}`,
      (row, cell) => {
        row.context[id] = cell.trim();
      },
    ]),
    ...survey.questions.flatMap(question => answerColumns(survey, question)),
    ...allocationColumns(survey),
  ]);
}

const before: readonly RatingPart[] = ['expectation', 'minimum', 'desired'];

function answerColumns(survey: Survey, question: Question): readonly [string, Put][] {
  const { id, phases } = question;
  const moment = phases?.length === 1 ? phases[0] : undefined;
  const column = (
    part: string,
    read: (cell: string) => unknown,
    phase: Phase | 'either' = moment ?? 'either',
  ): [string, Put] => [
    `${id}.${part}`,
    (row, cell) => {
      answerIn(row.answers[phase], id)[part] = read(cell);
    },
  ];
  switch (question.type) {
    case 'rating':
      return ratingParts(survey, question, 'both').map(part =>
        column(part, ratingOf, before.includes(part) ? 'expectation' : 'experience'),
      );
    case 'text':
      return [column('text', cell => cell)];
    case 'emotion':
      return [column('emotion', question.several ? listOf : cell => cell.trim())];
    case 'consent':
      return [column('consent', cell => agreements[cell.trim().toLowerCase()] ?? cell)];
    default: {
      const options = optionsOf(question);
      return [
        ...(options.length > 0 ? [column('choice', listOf)] : []),
        ...(options.some(option => option.other) ? [column('other', cell => cell)] : []),
      ];
    }
  }
}

const listOf = (cell: string): readonly string[] => cell.split('|').map(option => option.trim());

const agreements: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };

function allocationColumns({ allocation, dimensions }: Survey): readonly [string, Put][] {
  if (allocation === undefined) return [];
  const { id } = allocation;
  return dimensions.map(dimension => [
    `${id}.${dimension.id}`,
    (row, cell) => {
      const answer = answerIn(row.answers.either, id);
      answer.points = { ...(answer.points as object), [dimension.id]: ratingOf(cell) };
    },
  ]);
}
