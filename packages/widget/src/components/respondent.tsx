import type { Respondent as Who } from '@wellmet/core';
import type { FullSession } from '@wellmet/core/session';
import { turn } from '../model/moving.ts';
import type { View } from '../model/view.ts';
import { Step } from './step.tsx';

/** Who answers, asked before everything else: the questions are worded by it. */
export function Respondent({ view }: { readonly view: View }) {
  const { model, text, words } = view;
  const session = model.session as FullSession;
  const { text: question, options } = session.survey.respondent!;
  const submit = (event: Event) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget as HTMLFormElement).get('respondent') as Who | null;
    turn(model, () => {
      session.respondent = chosen ?? undefined;
      return chosen
        ? []
        : [{ question: 'respondent', code: 'required', expected: 'answer', received: undefined }];
    });
  };
  const group = {
    role: 'radiogroup' as const,
    'aria-labelledby': 'respondent-text',
    'aria-describedby': 'respondent-error',
    'aria-required': true,
    'aria-invalid': model.issues.length > 0,
  };
  return (
    <form part="page" autocomplete="off" onSubmit={submit}>
      <p part="intro">{text(session.survey.intro)}</p>
      <div part="question">
        <h3 part="question-text">
          <span id="respondent-text">{text(question)}</span> <span part="required">{words.required}</span>
        </h3>
        {model.issues.length > 0 && (
          <Step part="error" id="respondent-error" key={model.attempts} view={view}>
            {words.needsAnswer}
          </Step>
        )}
        <fieldset part="options respondent" {...group}>
          {options.map(({ id, text: name }) => (
            <label part="option" key={id}>
              <input type="radio" name="respondent" value={id} />
              {text(name)}
            </label>
          ))}
        </fieldset>
      </div>
      <div part="actions">
        <button type="submit" part="next">
          {words.next}
        </button>
      </div>
    </form>
  );
}
