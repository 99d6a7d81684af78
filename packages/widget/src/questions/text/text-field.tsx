import type { TextAnswer, TextQuestion } from '@wellmet/core';
import type { QuestionProps } from '../question-props.ts';

export function TextField({ view: { model }, question: { id }, aria, state }: QuestionProps<TextQuestion>) {
  const answer = model.answerTo(id).value as TextAnswer | undefined;
  const give = (settled: boolean) => (event: Event) =>
    model.answer(id, { text: (event.target as HTMLTextAreaElement).value }, settled);
  return (
    <textarea
      part="text"
      name={id}
      rows={4}
      value={answer?.text}
      onInput={give(false)}
      onChange={give(true)}
      {...aria}
      {...state}
    />
  );
}
