import type { Question } from '@wellmet/core';
import type { AriaAttributes, VNode } from 'preact';
import type { View } from '../model/view.ts';

/** What every question type is drawn from. */
export interface QuestionProps<Type extends Question = Question> {
  readonly view: View;
  readonly question: Type;
  /** Ties the fields to the question's words, its hint and its error. */
  readonly aria: AriaAttributes;
  /** Whether it must be answered and whether it should be mended; for roles that may say so. */
  readonly state: AriaAttributes;
}

export type Field = (props: QuestionProps) => VNode;
