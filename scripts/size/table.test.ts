import { expect, test } from 'vitest';
import { sizeTable, withSizeTable } from './table.ts';

const rows = [{ what: '`wellmet.js`', bytes: 2500, measured: 1804, of: { files: ['wellmet.js'] } }];

test('a row says what is measured, how large it is, and how large it may become', () => {
  expect(sizeTable(rows)).toBe(
    '| what | now | at most |\n| --- | --: | --: |\n| `wellmet.js` | 1.80 KB | 2.50 KB |',
  );
});

test('the table replaces what stands between the markers, and nothing else', () => {
  const text = 'before\n<!-- sizes -->\nold\n<!-- /sizes -->\nafter\n';
  expect(withSizeTable(text, 'new')).toBe('before\n<!-- sizes -->\nnew\n<!-- /sizes -->\nafter\n');
});

test('a text without the markers has no place for it', () => {
  expect(withSizeTable('no table here', 'new')).toBeUndefined();
  expect(withSizeTable('<!-- /sizes --><!-- sizes -->', 'new')).toBeUndefined();
});
