import type { YesNoQuestion } from '@wellmet/core';
import type { QuestionProps } from '../question-props.ts';

/** Yes or no, in the words of the user interface, asked as any choice is. */
export function YesNoField({ question, ...rest }: QuestionProps<YesNoQuestion>) {
  const { model, more, locale } = rest.view;
  const options = (['yes', 'no'] as const).map(id => ({ id, text: { [locale]: more![id] } }));
  return model.later!.fields['single-choice']!({
    ...rest,
    question: { ...question, type: 'single-choice', options },
  });
}
