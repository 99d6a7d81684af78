import type { Question } from '@wellmet/core';
import type { VNode } from 'preact';
import { ChoiceField } from './choice/choice-field.tsx';
import type { QuestionProps } from './question-props.ts';
import { RatingField } from './rating/rating-field.tsx';
import { TextField } from './text/text-field.tsx';

/** What asks each type of question. */
export const questionTypes = {
  rating: RatingField,
  'single-choice': ChoiceField,
  'multiple-choice': ChoiceField,
  emotion: ChoiceField,
  text: TextField,
} as Readonly<Record<Question['type'], (props: QuestionProps) => VNode>>;
