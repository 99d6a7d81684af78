import type { Asked, Group, Shape } from '../imported.ts';
import { ratingOf } from '../rating-of.ts';
import { type Element, listOf, objectOf, stringOf, unread } from './element.ts';
import { choiceKeys, choiceShape, codesOf, type Reading, ratingKeys, ratingShape, textOf } from './shape.ts';

interface Around {
  readonly group?: Group;
  readonly showIf: readonly string[];
}

const commonKeys = ['title', 'description', 'isRequired', 'visibleIf', 'visible'];

/** Kinds of question with one answer: how they are read, and the properties that this takes. */
const kinds: Readonly<
  Record<
    string,
    readonly [read: (reading: Reading, element: Element) => Shape | undefined, keys: readonly string[]]
  >
> = {
  rating: [ratingShape, ratingKeys],
  radiogroup: [
    (reading, element) => choiceShape(reading, element, 'single-choice'),
    [...choiceKeys, 'choicesOrder'],
  ],
  dropdown: [
    (reading, element) => choiceShape(reading, element, 'single-choice'),
    [...choiceKeys, 'choicesOrder'],
  ],
  imagepicker: [
    (reading, element) =>
      choiceShape(reading, element, element.json.multiSelect ? 'multiple-choice' : 'single-choice'),
    [...choiceKeys, 'multiSelect'],
  ],
  checkbox: [
    (reading, element) => choiceShape(reading, element, 'multiple-choice'),
    [...choiceKeys, 'choicesOrder'],
  ],
  tagbox: [
    (reading, element) => choiceShape(reading, element, 'multiple-choice'),
    [...choiceKeys, 'choicesOrder'],
  ],
  ranking: [(reading, element) => choiceShape(reading, element, 'ranked-choice'), choiceKeys],
  boolean: [
    (_, { json }) => ({
      kind: 'yes-no',
      yes: stringOf(json.valueTrue) || 'true',
      no: stringOf(json.valueFalse) || 'false',
    }),
    ['valueTrue', 'valueFalse'],
  ],
  comment: [(_, { json }) => textShape(json.maxLength), ['maxLength', 'rows']],
  text: [(_, { json }) => textShape(json.maxLength), ['maxLength', 'inputType']],
};

const textShape = (maxLength: unknown): Shape => ({
  kind: 'text',
  ...(typeof maxLength === 'number' && maxLength > 0 && { maxLength }),
});

/** What a person can be known by has no place among answers. */
const contacts = new Set(['email', 'tel', 'password']);

/** Reads one element of a page, and those within it. */
export function readElement(reading: Reading, element: Element, around: Around): readonly Asked[] {
  const { json, place } = element;
  const { notes } = reading;
  const type = stringOf(json.type);
  const name = stringOf(json.name);
  if (json.visible === false && !json.visibleIf) {
    notes.push({ place, message: `${name} is hidden: left out` });
    return [];
  }
  const showIf = [...around.showIf, ...(json.visibleIf ? [stringOf(json.visibleIf)] : [])];
  if (type === 'panel') return readElements(reading, element, { ...around, showIf });

  const named = (keys: readonly string[]) => {
    for (const key of unread(element, [...commonKeys, ...keys]))
      notes.push({ place, message: `its ${key} is not taken over` });
  };
  const base = {
    place,
    ...(around.group && { group: around.group }),
    ...(json.isRequired === true && { required: true }),
    ...(showIf.length > 0 && { showIf }),
  };
  const hint = json.description === undefined ? undefined : textOf(reading, place, json.description, name);
  const title = () => textOf(reading, place, json.title, name);

  if (type === 'html') {
    named(['html']);
    return [{ ...base, name, text: textOf(reading, place, json.html, name), shape: { kind: 'statement' } }];
  }
  if (type === 'matrix') {
    named(['rows', 'columns', 'isAllRowRequired']);
    return readMatrix(reading, element, {
      ...base,
      ...(json.isAllRowRequired === true && { required: true }),
    });
  }
  if (type === 'multipletext') {
    named(['items']);
    return listOf(json.items).map((item, at): Asked => {
      const { name: part, title: words } = objectOf(item);
      const own = `${place}.items[${at}]`;
      return {
        ...base,
        place: own,
        name: `${name}.${stringOf(part)}`,
        text: textOf(reading, own, words, stringOf(part)),
        shape: { kind: 'text' },
      };
    });
  }
  const [read, keys] = (Object.hasOwn(kinds, type) ? kinds[type] : undefined) ?? [];
  if (type === 'text' && contacts.has(stringOf(json.inputType))) {
    notes.push({
      place,
      message: `${name} asks for ${json.inputType}: left out, as answers hold no identity; a contact question asks for it`,
    });
    return [];
  }
  const shape = read?.(reading, element);
  if (!shape) {
    notes.push({ place, message: `${name}: no question of a Survey is like ${type || 'this'}: left out` });
    return [];
  }
  named(keys ?? []);
  if (type === 'text' && json.inputType && json.inputType !== 'text')
    notes.push({ place, message: `${name} asks for ${stringOf(json.inputType)}: taken as words` });
  return [{ ...base, name, text: title(), ...(hint && { hint }), shape }];
}

/** The elements of a page or a panel. */
export function readElements(reading: Reading, { json, place }: Element, around: Around): readonly Asked[] {
  return ['elements', 'questions'].flatMap(key =>
    listOf(json[key]).flatMap((one, at) =>
      readElement(
        reading,
        { json: objectOf(one), place: `${place}.${key}[${at}]`.replace(/^\./, '') },
        around,
      ),
    ),
  );
}

/** A question for each row: ratings where the columns form a scale, else choices. */
function readMatrix(
  reading: Reading,
  element: Element,
  base: Omit<Asked, 'name' | 'text' | 'shape'>,
): readonly Asked[] {
  const { json, place } = element;
  const name = stringOf(json.name);
  const columns = codesOf(reading, element, 'columns');
  const text = textOf(reading, place, json.title, name);
  const hasNumbers = columns.some(({ code }) => /^-?\d+$/.test(code));
  const isRating = hasNumbers || reading.ratings.has(name);
  const rating = isRating
    ? ratingOf(columns, ({ code }, at) =>
        hasNumbers ? (/^-?\d+$/.test(code) ? Number(code) : undefined) : at + 1,
      )
    : undefined;
  if (!rating && columns.length > 2)
    reading.notes.push({
      place,
      message: `${name} is asked as choices: its columns are no numbers. If they are a scale from lowest to highest, give --rating ${name}`,
    });
  const shape: Shape = rating ?? { kind: 'choice', type: 'single-choice', codes: columns };
  return codesOf(reading, element, 'rows').map(({ code, text: row }, at) => ({
    ...base,
    place: `${place}.rows[${at}]`,
    name: `${name}.${code}`,
    text: row,
    hint: text,
    shape,
  }));
}
