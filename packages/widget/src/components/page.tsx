import type { View } from '../model/view.ts';
import { Actions } from './actions.tsx';
import { QuestionCard } from './question-card.tsx';
import { Step } from './step.tsx';

/** One page of questions with the way on and back. */
export function Page({ view }: { readonly view: View }) {
  const { model, number, text, words } = view;
  const { survey, phase, page: questions, progress } = model.session;
  const { page, pages } = progress;
  const submit = (event: Event) => {
    event.preventDefault();
    model.next();
  };
  return (
    <form part="page" autocomplete="off" onSubmit={submit}>
      {page === 1 && <p part="intro">{text(survey.intro)}</p>}
      <Step part="progress" key={page} view={view}>
        {words.step(number(page), number(pages))}
      </Step>
      <svg part="progress-bar" aria-hidden="true">
        <rect width={`${(100 * page) / pages}%`} height="100%" />
      </svg>
      {model.issues.length > 0 && model.later!.errorSummary(view)}
      {survey.design !== 'experience' && 'dimension' in questions[0]! && (
        <p part="lead">{words.ask[phase]}</p>
      )}
      {/* Disabled while the Response is on its way: what it says can no longer change. */}
      <fieldset disabled={model.status !== 'asking'}>
        {questions.map(question => (
          <QuestionCard key={question.id} view={view} question={question} />
        ))}
      </fieldset>
      <Actions view={view} />
    </form>
  );
}
