import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeenIds, MOST_HELD } from './seen-ids.ts';

const uuidv7 = fc.uuid({ version: 7 });

test('an id is seen exactly when it was given before', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(uuidv7, fc.constantFrom('0193b5a0-7c00-7000-8000-000000000000'))), ids => {
      const seen = createSeenIds();
      const known = new Set<string>();
      for (const id of ids) {
        expect(seen.seeText(id)).toBe(known.has(id));
        known.add(id);
      }
    }),
  );
});

test('a hundred thousand ids that differ in few bits are all different, and all found again', () => {
  const seen = createSeenIds();
  const id = (at: number) =>
    `${(at % 7).toString(16).padStart(8, '0')}-0000-7000-8000-${Math.floor(at / 7)
      .toString(16)
      .padStart(12, '0')}`;
  for (let at = 0; at < 100_000; at++) expect(seen.seeText(id(at))).toBe(false);
  for (let at = 0; at < 100_000; at++) expect(seen.seeText(id(at))).toBe(true);
});

test('bytes are read where they stand', () => {
  const seen = createSeenIds();
  const bytes = Buffer.from('xx0193b5a0-7c00-7000-8000-000000000000yy');
  expect(seen.see(bytes, 2)).toBe(false);
  expect(seen.seeText('0193b5a0-7c00-7000-8000-000000000000')).toBe(true);
});

test.each([
  '0193b5a0-7c00-7000-8000-00000000000',
  '0193b5a0-7c00-7000-8000-00000000000g',
  '0193B5A0-7c00-7000-8000-000000000000',
  '0193b5a0-7c00-4000-8000-000000000000',
  '0193b5a0-7c00-7000-c000-000000000000',
  '0193b5a0x7c00-7000-8000-000000000000',
  '0193b5a0-7c00-7000-8000x000000000000',
  '\u{1F600}193b5a0-7c00-7000-8000-00000000000',
  '0193b5a0-7c00-7000-8000-00000000000\u0130',
  '',
])('%j is no UUIDv7 and is not remembered', id => {
  const seen = createSeenIds();
  expect([seen.seeText(id), seen.seeText(id), seen.see(Buffer.from(id), 0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a text that is longer than a UUID is none', () => {
  expect(createSeenIds().seeText('0193b5a0-7c00-7000-8000-0000000000000')).toBeUndefined();
});

test('the ids of another are taken in, and those that were here are counted', () => {
  fc.assert(
    fc.property(fc.array(uuidv7), fc.array(uuidv7), (ours, theirs) => {
      const [a, b] = [createSeenIds(), createSeenIds()];
      for (const id of ours) a.seeText(id);
      for (const id of [...theirs, ...ours.slice(0, 2)]) b.seeText(id);
      const both = new Set(ours.filter(id => [...theirs, ...ours.slice(0, 2)].includes(id)));
      expect(a.takeIn(b.table())).toBe(both.size);
      for (const id of [...ours, ...theirs]) expect(a.seeText(id)).toBe(true);
    }),
  );
});

test('room made beforehand changes nothing', () => {
  const seen = createSeenIds();
  const ids = fc.sample(uuidv7, 50);
  for (const [at, id] of ids.entries()) {
    if (at % 10 === 0) seen.reserve(200 * at);
    expect(seen.seeText(id)).toBe(false);
  }
  for (const id of ids) expect(seen.seeText(id)).toBe(true);
});

test('many ids may be held and remembered at once, the same one twice among them', () => {
  fc.assert(
    fc.property(fc.array(uuidv7, { maxLength: MOST_HELD / 2 }), fc.array(uuidv7), (held, before) => {
      const [one, other] = [createSeenIds(), createSeenIds()];
      for (const id of before) for (const seen of [one, other]) seen.seeText(id);
      const ids = [...held, ...before, ...held].slice(0, MOST_HELD);
      for (const id of ids) expect(one.hold(Buffer.from(`xx${id}`), 2)).toBe(true);
      const known = new Uint8Array(ids.length);
      one.seeHeld(known);
      expect([...known]).toEqual(ids.map(id => Number(other.seeText(id))));
      expect(one.hold(Buffer.from('x'.repeat(36)), 0)).toBe(false);
    }),
  );
});
