import { InputError } from '../../read/input-error.ts';
import type { Dialect } from '../condition/dialect.ts';
import type { Asked, Code, Group, Imported, Note, Shape } from '../imported.ts';
import { localeTag } from '../locale-tag.ts';
import { numberIn, ratingOf } from '../rating-of.ts';
import { readTable, type TableRow } from '../table.ts';
import { createTexts, type Texts } from '../texts.ts';

const column = {
  name: 'Variable / Field Name',
  form: 'Form Name',
  section: 'Section Header',
  type: 'Field Type',
  label: 'Field Label',
  choices: 'Choices, Calculations, OR Slider Labels',
  note: 'Field Note',
  validation: 'Text Validation Type OR Show Slider Number',
  identifier: 'Identifier?',
  branching: 'Branching Logic (Show field only if...)',
  required: 'Required Field?',
  matrix: 'Matrix Group Name',
  ranking: 'Matrix Ranking?',
  annotation: 'Field Annotation',
} as const;

/** Columns that say how a form looks or is numbered. */
const unused = [
  'Text Validation Min',
  'Text Validation Max',
  'Custom Alignment',
  'Question Number (surveys only)',
];

/** `[field]`, `[field(code)]`; a box of several is called `field_code` here. */
const dialect: Dialect = {
  reference: /\[([^[\]]+)\]/y,
  nameOf: reference => reference.replace(/\((.*)\)$/, '_$1'),
};

interface Reading {
  readonly texts: Texts;
  readonly notes: Note[];
  readonly locale: string;
  readonly ratings: ReadonlySet<string>;
}

/** A data dictionary of REDCap, as the Online Designer downloads it. */
export function readRedcap(
  file: string,
  text: string,
  ratings: ReadonlySet<string>,
  language = 'en',
): Imported {
  const { columns, rows } = readTable(file, text);
  for (const needed of [column.name, column.type, column.label])
    if (!columns.includes(needed))
      throw new InputError(
        `${file}:1: expected a REDCap data dictionary with the column ${JSON.stringify(needed)}, got none`,
      );
  const notes: Note[] = [];
  const locale = localeTag(language);
  const texts = createTexts([locale], notes);
  const known = new Set<string>([...Object.values(column), ...unused]);
  for (const name of columns.filter(one => !known.has(one)))
    notes.push({ place: '1', message: `the column ${JSON.stringify(name)} is not taken over` });

  let section: { readonly form: string; readonly header: string } | undefined;
  const asked = rows.flatMap((row, at): readonly Asked[] => {
    const form = row.cell(column.form);
    const header = row.cell(column.section);
    if (header !== '' || section?.form !== form) section = { form, header };
    const words = section?.header || form || 'Form';
    const group: Group = {
      name: section?.header || form,
      text: texts.read(`${row.line}`, { [locale]: words }, form),
    };
    const one = readField({ texts, notes, locale, ratings }, row, group, at === 0);
    return one ? [one] : [];
  });
  const forms = [...new Set(rows.map(row => row.cell(column.form)))];
  const title = (forms[0] ?? 'Survey').replaceAll('_', ' ');
  return {
    name: forms[0] || 'survey',
    locales: [locale],
    title: texts.same(title),
    asked,
    dialect,
    notes: [...notes, ...texts.missing()],
  };
}

function readField(
  { texts, notes, locale, ratings }: Reading,
  row: TableRow,
  group: Group,
  isFirst: boolean,
): Asked | undefined {
  const name = row.cell(column.name);
  const place = `${row.line}`;
  const note = (message: string) => void notes.push({ place, message: `${name} ${message}` });
  if (isFirst && row.cell(column.type) === 'text') {
    note('is the number of the record: left out');
    return undefined;
  }
  if (row.cell(column.identifier).toLowerCase() === 'y') {
    note('is marked as identifying: left out, as answers hold no identity');
    return undefined;
  }
  const shape = shapeOf(row, texts, locale, ratings, note);
  if (!shape) return undefined;
  if (row.cell(column.ranking).toLowerCase() === 'y') note('loses its matrix ranking');
  if (row.cell(column.annotation))
    note(`loses its annotation ${JSON.stringify(row.cell(column.annotation))}`);
  const branching = row.cell(column.branching);
  const hint = row.cell(column.note);
  return {
    name,
    place,
    group,
    text: texts.read(place, { [locale]: row.cell(column.label) }, name),
    ...(hint && { hint: texts.read(place, { [locale]: hint }, name) }),
    ...(row.cell(column.required).toLowerCase() === 'y' && { required: true }),
    shape,
    ...(branching && { showIf: [branching] }),
  };
}

function shapeOf(
  row: TableRow,
  texts: Texts,
  locale: string,
  ratings: ReadonlySet<string>,
  note: (message: string) => void,
): Shape | undefined {
  const type = row.cell(column.type);
  const validation = row.cell(column.validation);
  const codes = (): readonly Code[] =>
    row
      .cell(column.choices)
      .split('|')
      .flatMap(choice => {
        const [, code = '', words = ''] = /^\s*([^,]+?)\s*,\s*([\s\S]*)$/.exec(choice) ?? [];
        return code ? [{ code, text: texts.read(`${row.line}`, { [locale]: words }, code) }] : [];
      });
  switch (type) {
    case 'text':
    case 'notes':
      if (/^(email|phone|zipcode|ssn|mrn)/.test(validation)) {
        note(`asks for ${validation}: left out, as answers hold no identity; a contact question asks for it`);
        return undefined;
      }
      if (validation) note(`loses its validation ${validation}: taken as words`);
      return { kind: 'text' };
    case 'yesno':
    case 'truefalse':
      return { kind: 'yes-no', yes: '1', no: '0' };
    case 'checkbox':
      return { kind: 'choice', type: 'multiple-choice', codes: codes() };
    case 'descriptive':
      return { kind: 'statement' };
    case 'radio':
    case 'dropdown': {
      const list = codes();
      const isMatrix = row.cell(column.matrix) !== '';
      const rating = ratingOf(list, numberIn);
      if (rating && (isMatrix || ratings.has(row.cell(column.name)))) return rating;
      if (rating && list.length > 2)
        note(`is asked as a choice: if its numbers are a scale, give --rating ${row.cell(column.name)}`);
      return { kind: 'choice', type: 'single-choice', codes: list };
    }
    default:
      note(`is a ${type} field, which no question of a Survey is like: left out`);
      return undefined;
  }
}
