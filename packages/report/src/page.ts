import {
  type Design,
  type Report,
  type Scale,
  type Suppressed,
  type SuppressionPolicy,
  type Survey,
  type Text,
  textIn,
} from '@wellmet/core';
import { createFormat, type Format } from './format.ts';
import { type Html, html } from './html/html.ts';
import type { Messages } from './messages/messages.ts';
import { isSameLanguage, messagesIn } from './messages/messages-in.ts';

/** What a survey asks: two sides, how it was compared with what was expected, or only how it was. */
export type Kind = 'pairs' | 'direct' | 'experience';

const kinds: Readonly<Record<Design, Kind>> = {
  paired: 'pairs',
  recalled: 'pairs',
  tolerance: 'pairs',
  direct: 'direct',
  experience: 'experience',
};

/** What every section of the page is made from. */
export interface Page {
  readonly kind: Kind;
  readonly survey: Survey;
  readonly report: Suppressed<Report>;
  /** What is hidden from the reader; undefined where nobody was named. */
  readonly policy: SuppressionPolicy | undefined;
  readonly messages: Messages;
  readonly format: Format;
  /** A text of the survey, marked with its language where that is not the language of the page. */
  words(text: Text): Html;
  /** The same without markup, for the inside of a sentence. */
  plain(text: Text): string;
  /** Name of a dimension. */
  dimension(id: string): Text;
  /** Text of a question. */
  question(id: string): Text;
  /** Scale that an item is drawn on. */
  scale(id: string): Pick<Scale, 'points' | 'min'>;
}

/** The survey has to be the one that the report was made from. */
export function createPage(
  survey: Survey,
  report: Suppressed<Report>,
  locale: string,
  policy?: SuppressionPolicy,
): Page {
  const messages = messagesIn(locale);
  const plain = (text: Text) => textIn(text, locale, [messages.locale, ...survey.locales]);
  const dimensions = new Map(survey.dimensions.map(({ id, name }) => [id, name]));
  const questions = new Map(survey.questions.map(question => [question.id, question]));
  return {
    kind: kinds[survey.design],
    survey,
    report,
    policy,
    messages,
    // The numerals of the region where the page speaks its language, otherwise those of the language it speaks.
    format: createFormat(isSameLanguage(locale, messages.locale) ? locale : messages.locale),
    plain,
    words(text) {
      const words = plain(text);
      const language = Object.keys(text).find(tag => text[tag] === words);
      return language === undefined || isSameLanguage(language, messages.locale)
        ? html`<bdi>${words}</bdi>`
        : html`<bdi lang="${language}">${words}</bdi>`;
    },
    dimension: id => dimensions.get(id) ?? unknown(survey, id),
    question: id => questions.get(id)?.text ?? unknown(survey, id),
    scale(id) {
      if (survey.design === 'direct') return DIRECT;
      const question = questions.get(id);
      const scale = question?.type === 'rating' ? survey.scales[question.scale] : undefined;
      return scale ?? unknown(survey, id);
    },
  };
}

/** From much worse to much better than expected. */
const DIRECT = { points: 7, min: -3 } as const;

function unknown(survey: Survey, id: string): never {
  throw new Error(`The report scores ${JSON.stringify(id)}, which survey ${survey.id} does not have.`);
}
