import type { Question } from '@wellmet/core';
import type { View } from '../model/view.ts';
import { questionTypes } from '../questions/index.ts';
import { wordsFor } from './error-summary.tsx';
import { watching } from './watching.ts';

interface QuestionCardProps {
  readonly view: View;
  readonly question: Question;
}

/** A question's words, hint and error around whatever its type asks with. It alone is redrawn when it is answered. */
export const QuestionCard = watching(({ view, question }: QuestionCardProps) => {
  const { model, text, words } = view;
  const { id, hint, required, type } = question;
  const issue = model.issues.find(one => one.question === id);
  return (
    <div part="question">
      <h3 part="question-text" id={`${id}-text`}>
        {text(question.text)} {required && <span part="required">{words.required}</span>}
      </h3>
      <p part="hint" id={`${id}-hint`}>
        {text(hint)}
      </p>
      <p part="error" id={`${id}-error`}>
        {issue && wordsFor(view, issue)}
      </p>
      {questionTypes[type]({
        view,
        question,
        aria: { 'aria-labelledby': `${id}-text`, 'aria-describedby': `${id}-hint ${id}-error` },
        state: { 'aria-required': required, 'aria-invalid': !!issue },
      })}
    </div>
  );
});
