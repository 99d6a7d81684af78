import { expect, test } from 'vitest';
import { documentOf } from '../testing/document-of.ts';
import { html } from './html.ts';
import { table } from './table.ts';

const sample = () =>
  documentOf(
    table({
      className: 'sample',
      caption: 'Two rows',
      columns: [{ name: 'Name' }, { name: 'Number', kind: 'number' }],
      groups: [{ label: html`Group`, rows: [[html`a`, html`1`]] }, { rows: [[html`b`, html`2`]] }],
    }).markup,
  );

test('the first cell of a row is its head, and a group has a head over all columns', () => {
  const heads = [...sample().querySelectorAll('tbody th')].map(head => [
    head.getAttribute('scope'),
    head.textContent,
    head.getAttribute('colspan'),
  ]);
  expect(heads).toEqual([
    ['rowgroup', 'Group', '2'],
    ['row', 'a', null],
    ['row', 'b', null],
  ]);
});

test('every part of a table has its role written out, so that cards are still read as a table', () => {
  const roles = (selector: string) =>
    new Set([...sample().querySelectorAll(selector)].map(element => element.getAttribute('role')));
  expect(roles('table')).toEqual(new Set(['table']));
  expect(roles('tr')).toEqual(new Set(['row']));
  expect(roles('td')).toEqual(new Set(['cell']));
  expect(roles('thead th')).toEqual(new Set(['columnheader']));
});

test('a cell repeats the name of its column for the eye only', () => {
  const label = sample().querySelector('td .label');
  expect([label?.textContent, label?.getAttribute('aria-hidden')]).toEqual(['Number', 'true']);
});
