import type { ContextKey, DeclaredQuestion, Dimension, RatingPart, Scale } from '@wellmet/core';
import type { Questionnaire, QuestionnaireItem } from '../types.ts';
import type { ImportedAnswer } from './conditions.ts';
import { idMaker } from './id-maker.ts';
import { type TextReader, textReader } from './text-reader.ts';

/** An item, or a rule of it, that did not become a part of the Survey, and why. */
export interface Skipped {
  readonly linkId: string;
  readonly reason: string;
}

/** A Survey while it is being read. */
export interface Draft {
  readonly questionnaire: Questionnaire;
  readonly texts: TextReader;
  readonly questionId: (from: string) => string;
  readonly dimensionId: (from: string) => string;
  /** Ids by what they stand for: the scale as JSON, the link id of the group. */
  readonly ids: Map<string, string>;
  readonly scales: Record<string, Scale>;
  readonly dimensions: Dimension[];
  readonly questions: DeclaredQuestion[];
  readonly context: ContextKey[];
  /** The parts that each rating asks for. */
  readonly parts: Map<string, readonly RatingPart[]>;
  /** Where the answer to each link id is found. */
  readonly answers: Map<string, ImportedAnswer>;
  /** Questions asked only when all of these items are enabled. */
  readonly conditional: { readonly question: string; readonly items: readonly QuestionnaireItem[] }[];
  readonly skipped: Skipped[];
}

export const createDraft = (questionnaire: Questionnaire): Draft => ({
  questionnaire,
  texts: textReader(questionnaire),
  questionId: idMaker(),
  dimensionId: idMaker(),
  ids: new Map(),
  scales: {},
  dimensions: [],
  questions: [],
  context: [],
  parts: new Map(),
  answers: new Map(),
  conditional: [],
  skipped: [],
});
