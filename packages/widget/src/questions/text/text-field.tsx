import type { TextAnswer, TextQuestion } from '@wellmet/core';
import type { QuestionProps } from '../question-props.ts';
import { looksPersonal } from './personal.ts';

const nearTheEnd = 100;

/** Words of the patient's own, with a kind word where they say who it is, and with what is left when little is. */
export function TextField({ view, question, aria, state }: QuestionProps<TextQuestion>) {
  const { model, number, words } = view;
  const { id, maxLength = 2000 } = question;
  const { text = '' } = (model.answerTo(id).value ?? {}) as Partial<TextAnswer>;
  const give = (settled: boolean) => (event: Event) =>
    model.answer(id, { text: (event.target as HTMLTextAreaElement).value }, settled);
  const left = maxLength - text.length;
  const says = left < Math.min(nearTheEnd, maxLength / 2) && left >= 0 && words.left(number(left));
  return (
    <>
      <textarea
        part="text"
        name={id}
        rows={4}
        value={text}
        onInput={give(false)}
        onChange={give(true)}
        {...aria}
        {...state}
      />
      <p part="left" aria-hidden="true">
        {says}
      </p>
      {/* Said at every tenth character only: a count at each key would drown what is typed. */}
      <p part="spoken" role="status">
        {left % 10 === 0 && says}
      </p>
      <p part="anonymous" role="status">
        {looksPersonal(text, words.introduces) && words.anonymous}
      </p>
    </>
  );
}
