import type { ChoiceAnswer, ChoiceQuestion, EmotionQuestion } from '@wellmet/core';
import type { View } from '../../model/view.ts';

const longest = 200;

/** Beside the option that takes words of the patient's own, once it is chosen. */
export function otherField({ model, more }: View, { id }: ChoiceQuestion | EmotionQuestion) {
  const answer = model.answerTo(id).value as ChoiceAnswer;
  const give = (settled: boolean) => (event: Event) => {
    const { other, ...rest } = model.answerTo(id).value as ChoiceAnswer;
    const text = (event.target as HTMLInputElement).value;
    model.answer(id, { ...rest, ...(text && { other: text }) }, settled);
  };
  return (
    <label part="labelled other" key={`${id}.other`}>
      {more!.other}
      <input
        part="text"
        type="text"
        name={`${id}.other`}
        maxLength={longest}
        value={answer.other ?? ''}
        onInput={give(false)}
        onChange={give(true)}
      />
    </label>
  );
}
