import type { ChoiceAnswer, ChoiceQuestion, EmotionAnswer, EmotionQuestion } from '@wellmet/core';
import type { QuestionProps } from '../question-props.ts';

/** One or several of named options: native radios or checkboxes, feelings side by side. */
export function ChoiceField({
  view,
  question,
  aria,
  state,
}: QuestionProps<ChoiceQuestion | EmotionQuestion>) {
  const { model, text } = view;
  const { id, type, options } = question;
  const several = type === 'multiple-choice';
  const chosen = () => {
    const answer = model.answerTo(id).value as Partial<ChoiceAnswer & EmotionAnswer> | undefined;
    return answer?.choice ?? [answer?.emotion];
  };
  // Asked for what is chosen by then: two clicks may come before the first is drawn.
  const give = (option: string) => {
    const choice = options.map(one => one.id).filter(one => chosen().includes(one) !== (one === option));
    model.answer(id, type === 'emotion' ? { emotion: option } : { choice: several ? choice : [option] });
  };
  return (
    <fieldset part={`options ${type}`} {...aria} {...(!several && { role: 'radiogroup', ...state })}>
      {options.map(option => (
        <label part="option" key={option.id}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen().includes(option.id)}
            onChange={() => give(option.id)}
          />
          {text(option.text)}
        </label>
      ))}
    </fieldset>
  );
}
