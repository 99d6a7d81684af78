import type { AllocationAnswer, AllocationQuestion } from '@wellmet/core';
import type { QuestionProps } from '../question-props.ts';
import { pointsWords, sumOf } from './points-words.ts';

/** 100 points between the survey's dimensions: a number each, and what is left to give. */
export function AllocationField({ view, question: { id }, aria, state }: QuestionProps<AllocationQuestion>) {
  const { model, text } = view;
  const { points = {} } = (model.answerTo(id).value ?? {}) as Partial<AllocationAnswer>;
  const give = (dimension: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    const before = ((model.answerTo(id).value ?? {}) as Partial<AllocationAnswer>).points;
    const { [dimension]: _, ...rest } = before ?? {};
    const given = value === '' ? rest : { ...rest, [dimension]: Number(value) };
    model.answer(id, Object.keys(given).length ? { points: given } : undefined, event.type === 'change');
  };
  return (
    <fieldset
      part="allocation"
      {...aria}
      aria-describedby={`${id}-required ${aria['aria-describedby'] ?? ''}`}
    >
      {model.session.survey.dimensions.map(({ id: dimension, name }) => (
        <label part="share" key={dimension}>
          <span part="share-name">{text(name)}</span>
          <input
            part="text points-of"
            type="number"
            inputMode="numeric"
            min="0"
            max="100"
            name={`${id}.${dimension}`}
            value={points[dimension] ?? ''}
            onInput={give(dimension)}
            onChange={give(dimension)}
            aria-invalid={state['aria-invalid']}
          />
        </label>
      ))}
      <svg part="sum" aria-hidden="true">
        <rect width={`${Math.min(100, sumOf(points))}%`} height="100%" />
      </svg>
      <p part="remainder" role="status">
        {pointsWords(view, 100 - sumOf(points))}
      </p>
    </fieldset>
  );
}
