import type { Option, Question } from '../types/question.ts';

const yesNo: readonly Option[] = [
  { id: 'yes', text: {} },
  { id: 'no', text: {} },
];

/**
 * What can be chosen: none where nothing can. The words of yes and no are those of the user interface.
 *
 * @example
 * optionsOf({ type: 'yes-no' }).map(option => option.id) // => ['yes', 'no']
 */
export function optionsOf(question: Question): readonly Option[] {
  if (question.type === 'yes-no' || question.type === 'consent') return yesNo;
  return 'options' in question ? question.options : [];
}
