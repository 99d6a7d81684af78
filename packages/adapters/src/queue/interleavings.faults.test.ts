import type { Response } from '@wellmet/core';
import fc from 'fast-check';
import { afterEach, expect, vi } from 'vitest';
import { fault, outcomeOf } from '../testing/fault.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { responseOf } from './testing/responses.ts';
import { day, hour, minute } from './testing/submit.ts';
import { createWorld, type Network, type World } from './testing/world.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Step =
  | { readonly does: 'submit' | 'kill' | 'wake'; readonly tab: number }
  | { readonly does: 'open' | 'close the browser' | 'toggle the disk' }
  | { readonly does: 'network'; readonly network: Network }
  | { readonly does: 'jump' | 'pass'; readonly milliseconds: number };

const tab = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('submit' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('kill' as const, 'wake' as const), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'open' as const,
        'open' as const,
        'close the browser' as const,
        'toggle the disk' as const,
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('network' as const),
      network: fc.constantFrom<Network>('works', 'is down', 'loses replies', 'is busy', 'is broken'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('jump' as const),
      milliseconds: fc.constantFrom(-3650 * day, -hour, hour),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('pass' as const),
      milliseconds: fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 5000 }), fc.nat({ max: minute })),
    }),
  },
);

interface Submitted {
  readonly response: Response;
  /** Whether "saved" was shown, and whether it was said to outlive the page. */
  saved?: 'device' | 'page';
  readonly tab: World['tabs'][number];
}

/** Plays the steps, then repairs everything, and resolves to what was submitted and the world afterwards. */
const play = async (steps: readonly Step[], seed: number, hasLocks: boolean) => {
  const world = createWorld(seededRandom(seed), hasLocks);
  vi.stubGlobal('navigator', { locks: hasLocks ? {} : undefined, onLine: true });
  vi.stubGlobal('setTimeout', world.setTimeout);
  vi.spyOn(Date, 'now').mockImplementation(world.wallClock);
  vi.stubGlobal('clearTimeout', world.clearTimeout);
  const submitted: Submitted[] = [];
  world.openTab();
  for (const one of steps) {
    const alive = world.tabs.filter(({ isAlive }) => isAlive);
    const chosen = 'tab' in one ? alive[one.tab % alive.length] : undefined;
    if (one.does === 'submit' && chosen) {
      const entry: Submitted = { response: responseOf(submitted.length + 1), tab: chosen };
      submitted.push(entry);
      void chosen.queue.send(entry.response).then(({ persistent }) => {
        entry.saved = persistent ? 'device' : 'page';
      });
    } else if (one.does === 'kill' && chosen) world.kill(chosen);
    else if (one.does === 'wake' && chosen) void chosen.queue.flush();
    else if (one.does === 'open' && alive.length < 8) world.openTab();
    else if (one.does === 'close the browser') for (const each of alive) world.kill(each);
    else if (one.does === 'toggle the disk') world.isDiskBroken = !world.isDiskBroken;
    else if (one.does === 'network') world.network = one.network;
    else if (one.does === 'jump') world.jump(one.milliseconds);
    else if (one.does === 'pass') await world.pass(one.milliseconds);
  }
  world.network = 'works';
  world.isDiskBroken = false;
  world.openTab();
  await world.pass(3 * minute);
  return { submitted, world };
};

fault(
  37,
  'any order of submit, failure, lost reply, kill, second tab, broken disk, clock jump',
  async () => {
    const sum = { sent: 0, stored: 0, lost: 0, twice: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }),
        fc.nat(),
        fc.boolean(),
        async (steps, seed, hasLocks) => {
          const { submitted, world } = await play(steps, seed, hasLocks);
          // What only lived in a page that was killed was never promised to outlive it.
          const promised = submitted.filter(
            ({ saved, tab: { isAlive } }) => saved === 'device' || (saved && isAlive),
          );
          const outcome = outcomeOf(
            promised.map(({ response }) => response),
            world.stored,
          );
          expect({ lost: outcome.lost, twice: outcome.twice }).toEqual({ lost: 0, twice: 0 });
          // Tabs whose clocks differ by an hour do not agree on when a lease ends.
          if (hasLocks || !steps.some(({ does }) => does === 'jump' || does === 'toggle the disk'))
            expect(world.mostAtOnce, 'one sender at a time').toBeLessThanOrEqual(1);
          sum.sent += outcome.sent;
          sum.stored += outcome.sent - outcome.lost;
        },
      ),
      { numRuns: 10_000, seed: 37 },
    );
    return sum;
  },
  300_000,
);
