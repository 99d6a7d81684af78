// Writes the tables of README.md and docs/options.md from the sources: `node packages/widget/readme.ts`. readme.test.ts holds the README to them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeParts } from './src/shapes/parts.ts';
import { parts } from './src/styles/parts.ts';
import { tokens } from './src/styles/tokens.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8');
const row = (...cells: readonly string[]) =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map(cells => row(...cells))].join('\n');

/** The fields of an interface: name, type, and what its docblock says. */
const fieldsOf = (
  source: string,
  name: string,
): readonly (readonly [name: string, type: string, says: string])[] => {
  const body = new RegExp(`interface ${name} \\{\\n([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
  return [...`${body}\n`.matchAll(/\/\*\* ([\s\S]*?) \*\/\n\s+readonly ([\w:]+)\??: ([\s\S]*?);\n/g)].map(
    ([, says, field, type]) =>
      [field!, type!.replaceAll('readonly ', ''), says!.replaceAll(/\s+\*? */g, ' ')] as const,
  );
};

const code = (text: string) => `\`${text}\``;

const optionRows = fieldsOf(read('src/options.ts'), 'Options').map(([name, type, says]) => [
  code(name),
  code(
    name === 'context' ? 'context-<key>' : name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
  ).replace(/`(adapter|consent)`/, ''),
  code(type.replaceAll("'", '').replace('Readonly<Record<string, string>>', '{ key: value }')),
  says,
]);
const eventRows = fieldsOf(read('src/events.ts'), 'EventDetails').map(([name, type, says]) => [
  code(`wellmet:${name}`),
  code(type.replace('Record<string, never>', '{}')),
  says,
]);
const sheets = ['styles/base', 'styles/tokens', 'styles/survey', 'shapes/shapes']
  .map(name => read(`src/${name}.css.ts`))
  .join('');
const themes = { light: read('src/themes/light.css.ts'), dark: read('src/themes/dark.css.ts') };
const defaultOf = (token: string, source: string) =>
  new RegExp(`var\\(${token}, ((?:[^()]|\\([^()]*\\))*)\\)`).exec(source)?.[1];
const tokenRows = Object.entries(tokens).map(([name, says]) => {
  const values = [defaultOf(name, themes.light), defaultOf(name, themes.dark), defaultOf(name, sheets)];
  return [
    code(name),
    [...new Set(values.filter(value => value !== undefined))].map(code).join(', dark '),
    says,
  ];
});
const partRows = Object.entries({ ...parts, ...shapeParts }).map(([name, says]) => [code(name), says]);

/** The README with its tables as the sources have them. */
export const withTables = (readme: string): string =>
  Object.entries({
    options: table(['option', 'attribute', 'takes', 'what it does'], optionRows),
    events: table(['event', '`detail`', 'when'], eventRows),
    tokens: table(['token', 'default', 'what it sets'], tokenRows),
    parts: table(['part', 'what it is'], partRows),
  }).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, open, end) => `${open}${content}\n${end}`,
      ),
    readme,
  );

/** The files that hold such tables, from here. */
export const files = ['README.md', '../../docs/options.md'] as const;

if (process.argv[1] === import.meta.filename)
  for (const file of files) writeFileSync(join(import.meta.dirname, file), withTables(read(file)));
