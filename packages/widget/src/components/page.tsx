import type { View } from '../model/view.ts';
import { Actions } from './actions.tsx';
import { QuestionCard } from './question-card.tsx';
import { Step } from './step.tsx';

/** One page of questions with the way on and back. */
export function Page({ view }: { readonly view: View }) {
  const { model, number, text, words } = view;
  const { survey, phase, page: questions, progress } = model.session;
  const { page, pages } = progress;
  const first = questions[0]!;
  const more = model.later?.more;
  // A page of items that belong to one moment asks about that one.
  const moment = (!first.phases?.[1] && first.phases?.[0]) || phase;
  const submit = (event: Event) => {
    event.preventDefault();
    void model.next();
  };
  return (
    <form part="page" autocomplete="off" noValidate onSubmit={submit}>
      {page === 1 && <p part="intro">{text(survey.intro)}</p>}
      <Step part="progress" key={page} view={view}>
        {words.step(number(page), number(pages))}
      </Step>
      <div part="progress-bar" aria-hidden="true">
        {Array.from({ length: pages }, (_, place) => (
          <b key={place} part={place < page ? 'past' : 'ahead'} />
        ))}
      </div>
      <p part="stage">{text(survey.stages?.[first.stage])}</p>
      {model.issues.length > 0 && model.later!.errorSummary(view)}
      {survey.design !== 'experience' && 'dimension' in first && (
        <p part="lead">{more?.lead(view) ?? words.ask[moment]}</p>
      )}
      {/* Disabled while the Response is on its way: what it says can no longer change. */}
      <fieldset role="presentation" disabled={model.status !== 'asking'}>
        {questions.map(question => (
          <QuestionCard key={question.id} view={view} question={question} />
        ))}
      </fieldset>
      {more?.underPage(view)}
      <Actions view={view} />
    </form>
  );
}
