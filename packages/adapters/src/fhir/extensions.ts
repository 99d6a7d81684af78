import type { Text } from '@wellmet/core';
import type { Extension, FhirRelease, PrimitiveElement } from './types.ts';

const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

export const translationUrl: string = `${hl7}translation`;
export const completionModeUrl: string = `${hl7}questionnaireresponse-completionMode`;
/** Not for the eyes of whoever answers. */
export const hidden: Extension = { url: `${hl7}questionnaire-hidden`, valueBoolean: true };

/** R4 defined the numeric value of an answer as `ordinalValue`; newer packages call it `itemWeight`. */
export const weightUrls: Readonly<Record<FhirRelease, string>> = {
  R4: `${hl7}ordinalValue`,
  R5: `${hl7}itemWeight`,
};

export const weight = (release: FhirRelease, value: number): Extension => ({
  url: weightUrls[release],
  valueDecimal: value,
});

/** An expression of Structured Data Capture. https://hl7.org/fhir/uv/sdc/expressions.html */
export const expression = (
  kind: 'calculatedExpression' | 'enableWhenExpression',
  fhirPath: string,
): Extension => ({
  url: sdc + kind,
  valueExpression: { language: 'text/fhirpath', expression: fhirPath },
});

type Translated<Key extends string> = Readonly<Record<Key, string>> & {
  readonly [Name in `_${Key}`]?: PrimitiveElement;
};

/**
 * A text under `key` in the first of `locales`, the other locales beside it by the standard translation extension.
 *
 * @example
 * translated('text', { en: 'Staff listen to me' }, ['en']); // => { text: 'Staff listen to me' }
 */
export const translated = <Key extends string>(
  key: Key,
  text: Text,
  [first = '', ...others]: readonly string[],
): Translated<Key> => {
  const extension = others
    .filter(locale => text[locale])
    .map(locale => ({
      url: translationUrl,
      extension: [
        { url: 'lang', valueCode: locale },
        { url: 'content', valueString: text[locale]! },
      ],
    }));
  return {
    [key]: text[first] ?? text.en,
    ...(extension.length && { [`_${key}`]: { extension } }),
  } as Translated<Key>;
};
