import type { AnswerIssue } from '@wellmet/core';
import type { ComponentChildren } from 'preact';
import type { View } from '../model/view.ts';
import { Step } from './step.tsx';

/** What an issue asks of the patient. */
export const wordsFor = (view: View, issue: AnswerIssue): string => {
  const { model, words, number } = view;
  const { code, received, expected } = issue;
  const excess = Number(received) - Number(expected);
  return (
    model.later!.more?.wordsFor(view, issue) ??
    (code === 'too-long' ? words.tooLong(number(excess), excess) : words.needsAnswer)
  );
};

/** Lists what is to be mended and leads to it. */
export function errorSummary(view: View): ComponentChildren {
  const { ask, model, words } = view;
  // Buttons, not links: an address inside a shadow root cannot be followed, and would change the page's own.
  const lead = ({ question, part }: AnswerIssue, button: HTMLButtonElement) => {
    const name = part ? `${question}.${part}` : question;
    const fields = [...button.form!.elements] as HTMLInputElement[];
    const own = fields.filter(
      field => field.name === name || (!part && field.name?.startsWith(`${question}.`)),
    );
    (own.find(field => field.matches('[aria-invalid=true]')) ?? own[0])?.focus();
  };
  return (
    <Step part="error-summary" role="group" aria-labelledby="error-title" key={model.attempts} view={view}>
      <h3 part="error-title" id="error-title">
        {words.problem}
      </h3>
      {model.issues.map(issue => (
        <p key={issue.question}>
          <button type="button" part="error-link" onClick={event => lead(issue, event.currentTarget)}>
            {ask(model.session.page.find(({ id }) => id === issue.question)!)}
          </button>{' '}
          {wordsFor(view, issue)}
        </p>
      ))}
    </Step>
  );
}
