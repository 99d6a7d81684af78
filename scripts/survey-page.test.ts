import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import jsonSchema from '../packages/core/survey.schema.json';
import { root } from './root.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
}
const schema: Shape & { readonly definitions: Readonly<Record<string, Shape>> } = jsonSchema as never;

// docs/survey.md has a section for each thing a survey is made of; this holds its fields to those of the schema.
const sections = readFileSync(join(root, 'docs/survey.md'), 'utf8').split(/^## /m);
const sectionOf = (name: string) => sections.find(section => section.startsWith(`${name}\n`)) ?? '';
const rowsOf = (name: string) =>
  sectionOf(name)
    .split('\n\n')
    .filter(block => /^(## )?.*\| field \|/s.test(block))
    .flatMap(block => [...block.matchAll(/^\| `([^`]+)` \|.*$/gm)].map(([row, field]) => ({ field, row })));

const things = { Survey: schema, ...schema.definitions };

test.each(Object.entries(things))('%s is told field by field', (name, shape) => {
  const shapes = shape.oneOf ?? shape.anyOf ?? [shape];
  const fields = new Set(shapes.flatMap(({ properties = {} }) => Object.keys(properties)));
  const rows = rowsOf(name);
  expect(rows.map(({ field }) => field).toSorted()).toEqual([...fields].toSorted());
  if (shape.anyOf ?? shape.oneOf) return;
  const told = rows.filter(({ row }) => row.includes('**required**')).map(({ field }) => field);
  expect(told.toSorted()).toEqual((shape.required ?? []).toSorted());
});
