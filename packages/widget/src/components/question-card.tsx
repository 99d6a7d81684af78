import type { Question } from '@wellmet/core';
import type { View } from '../model/view.ts';
import type { Field } from '../questions/question-props.ts';
import { RatingField } from '../questions/rating/rating-field.tsx';
import { watching } from './watching.ts';

interface QuestionCardProps {
  readonly view: View;
  readonly question: Question;
}

/** A question's words, hint and error around whatever its type asks with. It alone is redrawn when it is answered. */
export const QuestionCard = watching(({ view, question }: QuestionCardProps) => {
  const { ask, model, text, words } = view;
  const { id, hint, required, type } = question;
  const hinted = text(hint);
  const issue = model.issues.find(one => one.question === id);
  const more = model.later?.more;
  const field = type === 'rating' ? (RatingField as Field) : model.later!.fields[type]!;
  return (
    <div part={`question ${more?.partOf(view, question) ?? ''}`}>
      <h3 part="question-text">
        <span id={`${id}-text`}>{ask(question)}</span>
        {required && ' '}
        {required && (
          <span part="required" id={`${id}-required`}>
            {words.required}
          </span>
        )}
      </h3>
      {hinted && (
        <p part="hint" id={`${id}-hint`}>
          {hinted}
        </p>
      )}
      {issue && (
        <p part="error" id={`${id}-error`}>
          {model.later!.wordsFor(view, issue)}
        </p>
      )}
      {field({
        view,
        question,
        aria: {
          'aria-labelledby': `${id}-text`,
          'aria-describedby':
            [hinted && `${id}-hint`, issue && `${id}-error`].filter(Boolean).join(' ') || undefined,
        },
        state: { 'aria-required': required, 'aria-invalid': !!issue },
      })}
    </div>
  );
});
