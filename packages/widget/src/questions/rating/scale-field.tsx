import {
  type NotApplicable,
  type RatingPart,
  type RatingQuestion,
  type Scale,
  scaleValues,
} from '@wellmet/core';
import type { RareScale } from '../../more-module.ts';
import type { QuestionProps } from '../question-props.ts';
import { pointName } from './point-name.ts';

interface ScaleFieldProps extends QuestionProps<RatingQuestion>, Pick<RareScale, 'look' | 'name'> {
  readonly scale: Scale;
  readonly part: RatingPart;
  readonly legend: string;
  readonly chosen: number | NotApplicable | undefined;
}

/** A scale as a group of native radios; what is chosen stands in words beside it. */
export function ScaleField({
  view,
  question,
  scale,
  part,
  legend,
  chosen,
  look,
  name,
  aria,
  state,
}: ScaleFieldProps) {
  const { model, number, text, words } = view;
  const id = `${question.id}.${part}`;
  const group = {
    ...aria,
    ...state,
    role: 'radiogroup' as const,
    'aria-labelledby': `${question.id}-text ${id}`,
  };
  const nameOf = (value: number | NotApplicable, short?: boolean) =>
    value === 'na' ? words.notApplicable : (name?.(value) ?? pointName(view, scale, value, short));
  const values = [...scaleValues(scale), ...(scale.notApplicable ? ['na' as const] : [])];
  return (
    <fieldset part={`scale ${part}`} {...group}>
      <legend part="legend">
        <span id={id}>{legend}</span>
        <span part="chosen" aria-hidden="true">
          {chosen !== undefined && nameOf(chosen, true)}
        </span>
      </legend>
      <div part="points">
        {values.map(value => {
          const word =
            value === 'na' ? words.notApplicable : scale.labels[value] && text(scale.labels[value]);
          return (
            <label part={value === 'na' ? 'not-applicable' : 'point'} key={value}>
              <input
                type="radio"
                name={id}
                checked={chosen === value}
                aria-label={nameOf(value)}
                onChange={() => model.answer(question.id, { [part]: value })}
              />
              {value !== 'na' &&
                (look?.(value) ?? (
                  <span part="number" aria-hidden="true">
                    {number(value)}
                  </span>
                ))}
              {word && (
                <span part="word" aria-hidden="true">
                  {word}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
