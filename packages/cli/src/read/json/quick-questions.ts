import type { Phase, Survey } from '@wellmet/core';
import type { RatingPlace, RatingRow } from '@wellmet/core/rows';
import { type AcceptAnswer, acceptAnswers } from '../accept/accept-answer.ts';
import { codeOf } from '../accept/code-of.ts';
import { createKeyBook, type KeyBook } from './key-book.ts';

/** The questions of one phase. */
export interface QuickQuestions {
  readonly keys: KeyBook;
  readonly questions: readonly QuickQuestion[];
}

/** How to read what was given to one question. */
export interface QuickQuestion {
  /** Parts of a rating that all have a place in the row. */
  readonly parts?: QuickParts;
  /** For every other answer, once it is parsed. */
  readonly accept: AcceptAnswer;
}

export interface QuickParts {
  readonly keys: KeyBook;
  readonly places: readonly QuickPart[];
}

export interface QuickPart {
  readonly at: number;
  /** Codes by value, 0 to 99; 0 where a value is not on the scale. */
  readonly codes: Int8Array;
  /** The code of `na`, or 0 where it is not offered. */
  readonly na: number;
}

export function quickQuestions(survey: Survey, phase: Phase | 'both', row: RatingRow): QuickQuestions {
  const accepted = [...acceptAnswers(survey, phase, row)];
  return {
    keys: createKeyBook(accepted.map(([id]) => id)),
    questions: accepted.map(([id, accept]) => ({ accept, ...partsOf(survey, id, phase, row) })),
  };
}

function partsOf(
  survey: Survey,
  id: string,
  phase: Phase | 'both',
  row: RatingRow,
): Pick<QuickQuestion, 'parts'> {
  const question = survey.questions.find(candidate => candidate.id === id);
  if (question?.type !== 'rating') return {};
  const places = row.places.filter(
    place => place.question === id && (phase === 'both' || place.phase === phase),
  );
  const { notApplicable = false } = survey.scales[question.scale]!;
  return {
    parts: {
      keys: createKeyBook(places.map(({ part }) => part)),
      places: places.map(place => ({
        at: place.at,
        codes: codesOf(place),
        na: notApplicable ? codeOf(place, 'na') : 0,
      })),
    },
  };
}

function codesOf(place: RatingPlace): Int8Array {
  const isInside = (value: number) => value >= place.min && value < place.min + place.points;
  return Int8Array.from({ length: 100 }, (_, value) => (isInside(value) ? codeOf(place, value) : 0));
}
