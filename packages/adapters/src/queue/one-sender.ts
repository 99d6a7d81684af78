import type { Lease } from './row.ts';
import type { Store } from './store.ts';

/** Milliseconds after which the lease of a tab that is gone is free; a send takes no longer. */
export const leaseTime = 10_000;

/** Takes the lease for `owner`, or prolongs it; false while it is another's. */
export const takeLease = (store: Store, owner: number, now: number): Promise<boolean> =>
  store((all, rows) => {
    const lease = all.find((entry): entry is Lease => entry.id === 'lease');
    // A lease that ends far too late was given by a clock that went wrong; a little late, by a tab that asked after us.
    if (lease && lease.owner !== owner && Math.abs(lease.until - now - leaseTime) < leaseTime) return false;
    rows.put({ id: 'lease', owner, until: now + leaseTime });
    return true;
  });

/** Runs `work`, which never rejects, when no other tab does. The browser frees the lock of a tab that is gone. */
export const exclusively = async (work: () => Promise<void>): Promise<void> => {
  try {
    await navigator.locks.request('wellmet', work);
  } catch {
    // No Web Locks: an old browser, plain http, or a sandboxed frame.
    await work();
  }
};
