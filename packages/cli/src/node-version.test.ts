import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { tooOld } from './node-version.ts';

test.each(['22.18.0', '22.19.1', '24.0.0', '26.3.0-nightly'])('Node %s will do', version => {
  expect(tooOld(version)).toBeUndefined();
});

test.each(['20.20.2', '22.17.9', '18.0.0', '8.17.0'])('Node %s is told what is needed', version => {
  expect(tooOld(version)).toBe(`wellmet needs Node 22.18 or newer; this is Node ${version}.`);
});

test('the package asks for the same', () => {
  expect(manifest.engines.node).toBe('>=22.18');
});
