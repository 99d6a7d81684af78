import { expect } from 'vitest';
import { fault } from '../testing/fault.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { retryDelay } from './retry-delay.ts';

fault(30, 'ten thousand clients come back from a ten-minute outage without a rush', async () => {
  const random = seededRandom(5);
  const clients = 10_000;
  const outage = 600_000;
  // All fail in the same instant, the worst case, and each tries until the endpoint is back.
  const arrivals = Array.from({ length: clients }, () => {
    let at = 0;
    for (let failures = 1; at < outage; failures++) at += retryDelay(failures, random());
    return at - outage;
  });

  const drained = Math.max(...arrivals) / 1000;
  const perSecond = new Map<number, number>();
  for (const at of arrivals) {
    const second = Math.floor(at / 1000);
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
  }
  const mean = clients / drained;
  expect(drained).toBeLessThan(30 * 60);
  expect(Math.max(...perSecond.values()) / mean).toBeLessThanOrEqual(2);
  return { sent: clients, stored: arrivals.length, lost: clients - arrivals.length, twice: 0 };
});
