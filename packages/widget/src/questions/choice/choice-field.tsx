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
  const several = type === 'multiple-choice' || ('several' in question && question.several);
  const answer = () => (model.answerTo(id).value ?? {}) as Partial<ChoiceAnswer & EmotionAnswer>;
  const chosen = () => answer().choice ?? [answer().emotion ?? []].flat();
  // Asked for what is chosen by then: two clicks may come before the first is drawn.
  const give = (option: string) => {
    const all = options.map(one => one.id).filter(one => chosen().includes(one) !== (one === option));
    const choice = several ? all : [option];
    const { other } = answer();
    const keepsOther = other !== undefined && options.some(one => one.other && choice.includes(one.id));
    model.answer(
      id,
      type === 'emotion' ? { emotion: several ? choice : option } : { choice, ...(keepsOther && { other }) },
    );
  };
  return (
    <fieldset
      part={`options ${type}`}
      {...aria}
      {...(several
        ? { 'aria-describedby': `${id}-required ${aria['aria-describedby'] ?? ''}` }
        : { role: 'radiogroup', ...state })}
    >
      {options.map(option => (
        <>
          <label part="option" key={option.id}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={id}
              checked={chosen().includes(option.id)}
              onChange={() => give(option.id)}
            />
            {text(option.text)}
          </label>
          {option.other && chosen().includes(option.id) && model.later!.more!.otherField(view, question)}
        </>
      ))}
    </fieldset>
  );
}
