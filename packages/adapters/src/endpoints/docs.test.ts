import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as server from '../server/index.ts';
import type { EndpointTraits } from './endpoint.ts';
import * as browser from './index.ts';

interface Described {
  readonly name: string;
  readonly traits: EndpointTraits;
}

const described = (entry: object): readonly Described[] =>
  Object.values(entry).filter((one): one is Described => typeof one === 'object' && 'traits' in one);

const row = ({ name, traits }: Described): string => {
  const { secretAllowedInBrowser, needsPreflight, ackRule, maxBytes, maxRate, dedupe } = traits;
  const cells = [
    `\`${name}\``,
    secretAllowedInBrowser ? 'yes' : 'server only',
    needsPreflight ? 'yes' : 'no',
    ackRule,
    maxBytes === null ? 'not published' : maxBytes.toLocaleString('en').replaceAll(',', ' '),
    maxRate ?? 'not published',
    dedupe ?? 'no: stored again',
  ];
  return `| ${cells.join(' | ')} |`;
};

it('the documentation says of every endpoint what its source says', () => {
  const page = readFileSync(new URL('../../../../docs/adapters/endpoints.md', import.meta.url), 'utf8');
  const table = [
    '| endpoint | in a browser | preflight | proof | bytes | rate | stored once |',
    '| --- | --- | --- | --- | --: | --- | --- |',
    ...[...described(browser), ...described(server)].map(row),
  ].join('\n');
  expect(page).toContain(`<!-- traits -->\n${table}\n<!-- /traits -->`);
});
