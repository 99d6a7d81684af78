import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './root.ts';

const pages = [
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md') && !name.includes('node_modules'))
    .map(name => join('docs', name)),
  ...readdirSync(join(root, 'packages'))
    .map(name => join('packages', name, 'README.md'))
    .filter(name => existsSync(join(root, name))),
];

/** Headings as the anchors that links use. */
const anchorsOf = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

describe.each(pages)('%s', page => {
  const markdown = readFileSync(join(root, page), 'utf8');
  const prose = markdown.replace(/```[\s\S]*?```/g, '');

  test('links to files and headings that exist', () => {
    const broken = [...prose.matchAll(/\]\((?!https?:|mailto:)([^)\s]*?)(?:#([^)]+))?\)/g)].filter(
      ([, path, anchor]) => {
        const target = path ? join(root, dirname(page), path) : join(root, page);
        return !existsSync(target) || (anchor && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor));
      },
    );
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  test('names paths of this repository that exist', () => {
    const named = [
      ...prose.matchAll(/`((?:packages|scripts|docs|examples|e2e|fixtures|benchmarks)\/[\w./-]+)`/g),
    ];
    expect(named.map(([, path]) => path!).filter(path => !existsSync(join(root, path)))).toEqual([]);
  });
});

test.each(pages.filter(page => /^docs\/scoring\/(?!README)/.test(page)))(
  '%s says what it means, how it is computed, when not to trust it, who agrees and who does not, and has a picture',
  page => {
    const markdown = readFileSync(join(root, page), 'utf8');
    const parts = [
      '**What a manager reads in it.**',
      '**Formula.**',
      '**When not to trust it.**',
      '**Agrees with**',
      ' disagree, and which way we went.**',
      '**Functions.**',
      `](${basename(page, '.md')}.svg)`,
    ];
    expect(parts.filter(part => !markdown.includes(part))).toEqual([]);
  },
);
