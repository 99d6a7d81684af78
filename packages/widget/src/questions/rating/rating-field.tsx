import { type RatingAnswer, type RatingQuestion, ratingParts } from '@wellmet/core';
import { Offered } from '../../components/offered.ts';
import type { QuestionProps } from '../question-props.ts';
import { legendOf } from './legend-of.ts';
import { ScaleField } from './scale-field.tsx';

/** One scale per part that is asked: expectation and experience are two groups of radios on the same scale. */
export function RatingField(props: QuestionProps<RatingQuestion>) {
  const { view, question } = props;
  const { model, text } = view;
  const { survey, phase } = model.session;
  const scale = survey.scales[question.scale]!;
  const answer = (model.answerTo(question.id).value ?? {}) as RatingAnswer;
  const parts = ratingParts(survey, question, phase);
  const rare = parts.map(part => model.later?.more?.rareScale(view, question, part));
  const pair = parts.includes('expectation') && parts.includes('experience');
  const { min = 1, points, labels } = scale;
  return (
    <div
      part={`rating ${pair ? 'pair' : ''} ${points > 7 ? 'long' : ''} ${scale.notApplicable ? 'optional' : ''} ${rare[0]?.kind ?? ''}`}
    >
      {parts.map((part, place) => (
        <>
          {pair && part === 'experience' && (
            <div part="mark" aria-hidden="true">
              <Offered view={view} draw={({ mark }) => mark(scale, answer)} />
            </div>
          )}
          <ScaleField
            {...props}
            scale={scale}
            {...rare[place]}
            part={part}
            legend={rare[place]?.legend ?? legendOf(view, question, part)}
            chosen={answer[part]}
          />
        </>
      ))}
      <p part="ends" aria-hidden="true">
        <span>{text(labels[min])}</span>
        <span>{text(labels[min + points - 1])}</span>
      </p>
    </div>
  );
}
