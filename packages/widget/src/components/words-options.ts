import type { WordsOptions } from '@wellmet/core/session';
import type { View } from '../model/view.ts';

/** How answers are put into words where a text or the review names them. */
export const wordsOptions = ({ model, more, words, number }: View): Omit<WordsOptions, 'locale'> => ({
  yes: more!.yes,
  no: more!.no,
  notApplicable: words.notApplicable,
  number,
  easy: !!model.wishes.value.easy,
});
