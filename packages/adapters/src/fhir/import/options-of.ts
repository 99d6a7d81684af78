import type { Text } from '@wellmet/core';
import { weightUrls } from '../extensions.ts';
import type { AnswerOption, Extension, Questionnaire, QuestionnaireItem } from '../types.ts';
import type { TextReader } from './text-reader.ts';

/** One selectable answer of an item. */
export interface ImportedOption {
  readonly code: string;
  readonly text: Text;
  /** The numeric value, when one is given. */
  readonly weight: number | undefined;
}

const weightOf = (extensions: readonly Extension[] = []): number | undefined =>
  extensions.find(({ url }) => Object.values(weightUrls).includes(url))?.valueDecimal;

const fromOption = (option: AnswerOption, { read }: TextReader): ImportedOption => {
  const { valueCoding: coding, valueInteger: number } = option;
  const code = coding?.code ?? number?.toString() ?? option.valueString ?? coding?.display ?? '';
  return {
    code,
    text: read(coding?.display ?? code, coding?._display ?? option._valueString),
    weight: weightOf(option.extension) ?? weightOf(coding?.extension) ?? number,
  };
};

/** What can be chosen: the options of the item or of the value set inside the Questionnaire; `undefined` if elsewhere. */
export const optionsOf = (
  { answerOption, answerValueSet }: QuestionnaireItem,
  { contained }: Questionnaire,
  texts: TextReader,
): readonly ImportedOption[] | undefined => {
  const concepts = contained
    ?.find(({ id }) => `#${id}` === answerValueSet)
    ?.compose?.include?.flatMap(({ concept = [] }) => concept)
    .map(({ extension = [], ...valueCoding }) => ({ extension, valueCoding }));
  return (answerOption ?? concepts)?.map(option => fromOption(option, texts));
};
