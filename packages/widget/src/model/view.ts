import { type Question, type Text, textIn } from '@wellmet/core';
import { en } from '../locales/en.ts';
import type { Messages } from '../locales/messages.ts';
import type { MoreMessages } from '../locales/more-messages.ts';
import type { Options } from '../options.ts';
import type { Appearance } from '../survey-module.ts';
import type { SurveyModel, Wishes } from './survey-model.ts';

/** A survey and how it speaks: what every component is drawn from. */
export interface View {
  readonly model: SurveyModel;
  readonly locale: string;
  readonly theme: Options['theme'];
  readonly direction: 'ltr' | 'rtl';
  readonly words: Messages;
  /** The words of what few surveys ask, where this one does; there once `model.ready` has resolved. */
  readonly more: MoreMessages | undefined;
  readonly text: (text: Text | undefined) => string;
  /** The words of a question. */
  readonly ask: (question: Question) => string;
  readonly number: (value: number) => string;
  readonly wish: (wishes: Wishes) => void;
}

const rightToLeft = 'ar fa he ur ps ckb sd ug yi dv'.split(' ');
// Only these need Intl, whose first use costs a slow phone some 20 ms.
const ownNumerals = 'ar fa ps ur bn mr ne my'.split(' ');

export const createView = (
  model: SurveyModel,
  { locale, wanted, messages = en as Messages, theme = 'system' }: Appearance,
  more?: MoreMessages,
): View => {
  const [language = ''] = locale.split('-');
  const view: View = {
    model,
    locale,
    theme,
    direction: rightToLeft.includes(language) ? 'rtl' : 'ltr',
    words: messages,
    more,
    text: text =>
      model.later?.more
        ? model.later.more.text(view, text)
        : textIn(text, locale, model.session.survey.locales, model.wishes.value.easy),
    ask: question => view.text(model.later?.more?.wordingOf(model, question) ?? question.text),
    number: ownNumerals.includes(language)
      ? new Intl.NumberFormat(wanted.startsWith(locale) ? wanted : locale).format
      : String,
    wish(wishes) {
      model.wishes.value = { ...model.wishes.value, ...wishes };
    },
  };
  return view;
};
