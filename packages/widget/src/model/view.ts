import { type Text, textIn } from '@wellmet/core';
import { en } from '../locales/en.ts';
import type { Messages } from '../locales/messages.ts';
import type { Options } from '../options.ts';
import type { Appearance } from '../survey-module.ts';
import type { SurveyModel } from './survey-model.ts';

/** A survey and how it speaks: what every component is drawn from. */
export interface View {
  readonly model: SurveyModel;
  readonly locale: string;
  readonly theme: Options['theme'];
  readonly direction: 'ltr' | 'rtl';
  readonly words: Messages;
  readonly text: (text: Text | undefined) => string;
  readonly number: (value: number) => string;
}

const rightToLeft = /^(ar|fa|he|ur|ps|ckb|sd|ug|yi|dv)\b/;
// Only these need Intl, whose first use costs a slow phone some 20 ms.
const ownNumerals = /^(ar|fa|ps|ur|bn|mr|ne|my)\b/;

export const createView = (
  model: SurveyModel,
  { locale, wanted, messages = en as Messages, theme = 'system' }: Appearance,
): View => ({
  model,
  locale,
  theme,
  direction: rightToLeft.test(locale) ? 'rtl' : 'ltr',
  words: messages,
  text: text => textIn(text, locale, model.session.survey.locales),
  number: ownNumerals.test(locale)
    ? new Intl.NumberFormat(wanted.startsWith(locale) ? wanted : locale).format
    : String,
});
