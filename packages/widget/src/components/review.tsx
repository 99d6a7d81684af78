import type { NotApplicable, Question } from '@wellmet/core';
import type { AnswerWords, FullSession } from '@wellmet/core/session';
import { turn } from '../model/moving.ts';
import type { View } from '../model/view.ts';
import { rareScale } from '../questions/rare-rating/rare-scale.ts';
import { legendOf } from '../questions/rating/legend-of.ts';
import { pointName } from '../questions/rating/point-name.ts';
import { Actions } from './actions.tsx';
import { Step } from './step.tsx';
import { wordsOptions } from './words-options.ts';

/** One part of an answer: a rating as it was chosen, "6 of 7, agree", beside whose turn it was. */
const said = (view: View, question: Question, answer: object, { part, words }: AnswerWords) => {
  if (question.type !== 'rating' || !part) return words;
  const value = (answer as Record<string, number | NotApplicable>)[part]!;
  const rare = rareScale(view, question, part);
  const scale = view.model.session.survey.scales[question.scale]!;
  const name = value === 'na' ? words : (rare?.name?.(value) ?? pointName(view, scale, value, true));
  return (
    <>
      <span part="review-part">{rare?.legend ?? legendOf(view, question, part)}</span> {name}
    </>
  );
};

/** Says back what was understood, before it is sent; each line leads to its question. */
export function Review({ view }: { readonly view: View }) {
  const { model, more, text } = view;
  const session = model.session as FullSession;
  const submit = (event: Event) => {
    event.preventDefault();
    void model.next();
  };
  return (
    <form part="page" autocomplete="off" noValidate onSubmit={submit}>
      <Step part="review-title" key="review" view={view}>
        <h3 part="question-text">{text(session.survey.review)}</h3>
      </Step>
      <dl part="review">
        {session.review(wordsOptions(view)).map(({ question, text: asked, answer, parts }) => (
          <div part="review-entry" key={question.id}>
            <dt part="review-question" id={`${question.id}-said`}>
              {asked}
            </dt>
            {parts.map(part => (
              <dd part="review-answer" key={part.part}>
                {said(view, question, answer, part)}
              </dd>
            ))}
            <dd part="review-change">
              <button
                type="button"
                part="change"
                disabled={model.status !== 'asking'}
                id={`${question.id}-change`}
                aria-labelledby={`${question.id}-change ${question.id}-said`}
                onClick={() =>
                  turn(model, () => {
                    session.goTo(question.id);
                    return [];
                  })
                }
              >
                {more!.change}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <Actions view={view} />
    </form>
  );
}
