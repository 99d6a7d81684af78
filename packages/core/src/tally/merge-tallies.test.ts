import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Response } from '../types/response.ts';
import { arbitraryResponses } from './arbitrary-responses.ts';
import { mergeTallies } from './merge-tallies.ts';
import { countedSurvey } from './sample-responses.ts';
import { tally } from './tally.ts';

const empty = tally(countedSurvey, []);

test('merging is associative and commutative, and an empty tally changes nothing, to the last byte', () => {
  fc.assert(
    fc.property(
      arbitraryResponses(countedSurvey),
      arbitraryResponses(countedSurvey),
      arbitraryResponses(countedSurvey),
      (...parts) => {
        const [a, b, c] = parts.map(responses => tally(countedSurvey, responses)) as [
          typeof empty,
          typeof empty,
          typeof empty,
        ];
        const text = JSON.stringify(mergeTallies(mergeTallies(a, b), c));
        expect(JSON.stringify(mergeTallies(a, mergeTallies(b, c)))).toBe(text);
        expect(JSON.stringify(mergeTallies(c, mergeTallies(b, a)))).toBe(text);
        expect(JSON.stringify(mergeTallies(a, empty))).toBe(JSON.stringify(a));
        expect(JSON.stringify(mergeTallies(empty, a))).toBe(JSON.stringify(a));
      },
    ),
  );
});

test('a thousand splits by visit, in any order, give the tally of the whole', () => {
  const keyOf = ({ visit, id }: Response) => visit ?? id;
  fc.assert(
    fc.property(
      arbitraryResponses(countedSurvey),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
      (responses, shards, seed) => {
        const shardOf = (response: Response) =>
          [...keyOf(response)].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, seed) %
          shards;
        const merged = Array.from({ length: shards }, (_, shard) =>
          tally(
            countedSurvey,
            responses.filter(response => shardOf(response) === shard),
          ),
        ).reduceRight((sum, part) => mergeTallies(part, sum), empty);
        expect(JSON.stringify(merged)).toBe(JSON.stringify(tally(countedSurvey, responses)));
      },
    ),
    { numRuns: 1000 },
  );
});

test('tallies of two surveys are not merged', () => {
  const other = tally({ ...countedSurvey, version: '1.2.0' }, []);
  expect(() => mergeTallies(empty, other)).toThrow(
    'These Tallies count different things: visit 1.1.0 and visit 1.2.0.',
  );
});

test('a count that would leave the whole numbers is refused, not rounded', () => {
  const n = { ...empty.n, responses: Number.MAX_SAFE_INTEGER };
  expect(() => mergeTallies({ ...empty, n }, { ...empty, n: { ...empty.n, responses: 1 } })).toThrow(
    RangeError,
  );
});
