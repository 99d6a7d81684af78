import type { Code, Note, Shape, Words } from '../imported.ts';
import { ratingOf } from '../rating-of.ts';
import type { Texts } from '../texts.ts';
import { type Element, listOf, objectOf, stringOf, wordsOf } from './element.ts';

/** What every reader of an element has at hand. */
export interface Reading {
  readonly texts: Texts;
  readonly notes: Note[];
  readonly tagOf: (locale: string) => string;
  /** Names of choices to be taken as scales. */
  readonly ratings: ReadonlySet<string>;
}

/** A text of an element; `otherwise` where it has none. */
export function textOf({ texts, tagOf }: Reading, place: string, value: unknown, otherwise: string): Words {
  return texts.read(place, wordsOf(value, texts.locales[0] ?? 'en', tagOf), otherwise);
}

/** The choices under a key, with those that SurveyJS adds by itself. */
export function codesOf(reading: Reading, { json, place }: Element, key: string): readonly Code[] {
  const listed = listOf(json[key]).map((item, at): Code => {
    const code = stringOf(typeof item === 'object' ? objectOf(item).value : item);
    return {
      code,
      text: textOf(reading, `${place}.${key}[${at}]`, objectOf(item).text, code || `${at + 1}`),
    };
  });
  const added = (flag: string, textKey: string, code: string, words: string): readonly Code[] =>
    json[flag] === true
      ? [
          {
            code,
            text: textOf(reading, place, json[textKey], words),
            ...(code === 'other' && { other: true }),
          },
        ]
      : [];
  return [
    ...listed,
    ...added('showNoneItem', 'noneText', 'none', 'None'),
    ...added('showOtherItem', 'otherText', 'other', 'Other'),
    ...added('hasOther', 'otherText', 'other', 'Other'),
  ];
}

export const choiceKeys = [
  'choices',
  'showNoneItem',
  'noneText',
  'showOtherItem',
  'hasOther',
  'otherText',
] as const;

/** A list of choices: a scale where its values are numbers in a row or the caller says so. */
export function choiceShape(
  reading: Reading,
  element: Element,
  type: 'single-choice' | 'multiple-choice' | 'ranked-choice',
): Shape | undefined {
  const codes = codesOf(reading, element, 'choices');
  if (codes.length === 0) return undefined;
  const values = listOf(element.json.choices).map(item =>
    typeof item === 'object' ? objectOf(item).value : item,
  );
  const isWanted = reading.ratings.has(stringOf(element.json.name));
  const isScale = isWanted || (codes.length > 2 && values.some(value => typeof value === 'number'));
  const rating =
    type === 'single-choice' && isScale && !codes.some(({ other }) => other)
      ? ratingOf(codes, ({ code }, at) => numberAt(code, at, isWanted && !values.some(isNumber)))
      : undefined;
  const shuffle = element.json.choicesOrder === 'random';
  return rating ?? { kind: 'choice', type, codes, ...(shuffle && { shuffle }) };
}

const isNumber = (value: unknown): boolean => typeof value === 'number' || /^-?\d+$/.test(stringOf(value));

const numberAt = (code: string, at: number, byPlace: boolean): number | undefined => {
  if (byPlace) return at + 1;
  return /^-?\d+$/.test(code) ? Number(code) : undefined;
};

/** A rating question: numbers from `rateMin` to `rateMax`, or the list `rateValues`. */
export function ratingShape(reading: Reading, { json, place }: Element): Shape | undefined {
  const { rateMin = 1, rateMax, rateCount = 5, rateStep = 1, minRateDescription, maxRateDescription } = json;
  const listed = codesOf(reading, { json, place }, 'rateValues');
  const last = Number(rateMax ?? Number(rateMin) + Number(rateCount) - 1);
  if (rateStep !== 1) return undefined;
  const codes =
    listed.length > 0
      ? listed
      : Array.from({ length: Math.max(0, last - Number(rateMin) + 1) }, (_, at): Code => {
          const code = `${Number(rateMin) + at}`;
          return { code, text: reading.texts.same(code) };
        });
  const named = codes.map((one, at): Code => {
    const end = at === 0 ? minRateDescription : at === codes.length - 1 ? maxRateDescription : undefined;
    return end === undefined ? one : { ...one, text: textOf(reading, place, end, one.code) };
  });
  const rating = ratingOf(named, ({ code }) => (/^-?\d+$/.test(code) ? Number(code) : undefined));
  const looks = { smileys: 'faces', stars: 'stars' } as const;
  const display = looks[(json.rateType ?? json.rateDisplayMode) as keyof typeof looks];
  return rating && { ...rating, ...(display && { display }) };
}

export const ratingKeys = [
  'rateMin',
  'rateMax',
  'rateCount',
  'rateStep',
  'rateValues',
  'minRateDescription',
  'maxRateDescription',
  'rateType',
  'rateDisplayMode',
  'autoGenerate',
] as const;
