import type { ConsentAnswer, ConsentQuestion } from '@wellmet/core';
import type { QuestionProps } from '../question-props.ts';

/** A box to tick: what is agreed to stands above it, and is part of its name. */
export function ConsentField({ view, question: { id }, aria, state }: QuestionProps<ConsentQuestion>) {
  const { model, more } = view;
  const { consent = false } = (model.answerTo(id).value ?? {}) as Partial<ConsentAnswer>;
  return (
    <label part="option">
      <input
        type="checkbox"
        name={id}
        checked={consent}
        {...aria}
        aria-labelledby={`${id}-text ${id}-agree`}
        {...state}
        onChange={event => model.answer(id, { consent: event.currentTarget.checked })}
      />
      <span id={`${id}-agree`}>{more!.agree}</span>
    </label>
  );
}
