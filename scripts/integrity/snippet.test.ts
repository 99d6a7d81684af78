import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.ts';
import { integrityOf, snippet, withSnippet } from './snippet.ts';

test('the hash is the one that browsers compute', () => {
  // The example of the specification: https://www.w3.org/TR/SRI/#the-integrity-attribute
  expect(integrityOf(Buffer.from("alert('Hello, world.');"))).toBe(
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
});

test('the snippet takes the place between the markers', () => {
  expect(withSnippet('a <!-- integrity -->old<!-- /integrity --> b', 'new')).toBe(
    'a <!-- integrity -->\nnew\n<!-- /integrity --> b',
  );
  expect(withSnippet('no place', 'new')).toBeUndefined();
});

test('the README of the widget carries a version and a hash for each script', () => {
  const readme = readFileSync(join(root, 'packages/widget/README.md'), 'utf8');
  const { version } = JSON.parse(readFileSync(join(root, 'packages/widget/package.json'), 'utf8')) as {
    version: string;
  };
  const hashOf = (file: string) =>
    new RegExp(`${file}"(?::| defer\\s+integrity=) ?"(sha384-[\\w+/]{64})"`).exec(readme)![1]!;
  expect(withSnippet(readme, snippet(version, hashOf))).toBe(readme);
});
