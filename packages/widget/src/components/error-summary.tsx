import type { AnswerIssue } from '@wellmet/core';
import type { ComponentChildren } from 'preact';
import type { View } from '../model/view.ts';
import { Step } from './step.tsx';

/** What an issue asks of the patient. */
export const wordsFor = ({ words, number }: View, { code, received, expected }: AnswerIssue): string => {
  const excess = Number(received) - Number(expected);
  return code === 'too-long' ? words.tooLong(number(excess), excess) : words.needsAnswer;
};

/** Lists what is to be mended and leads to it. */
export function errorSummary(view: View): ComponentChildren {
  const { model, text, words } = view;
  // Buttons, not links: an address inside a shadow root cannot be followed, and would change the page's own.
  const lead = ({ question, part }: AnswerIssue, button: HTMLButtonElement) => {
    const name = part ? `${question}.${part}` : question;
    const fields = [...button.form!.elements] as HTMLInputElement[];
    fields.find(field => field.name === name)?.focus();
  };
  return (
    <Step part="error-summary" key={model.attempts} view={view}>
      <h3 part="error-title">{words.problem}</h3>
      {model.issues.map(issue => (
        <p key={issue.question}>
          <button type="button" part="error-link" onClick={event => lead(issue, event.currentTarget)}>
            {text(model.session.survey.questions.find(({ id }) => id === issue.question)!.text)}
          </button>{' '}
          {wordsFor(view, issue)}
        </p>
      ))}
    </Step>
  );
}
