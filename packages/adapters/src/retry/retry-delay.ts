/** Milliseconds of the first window, doubled with each failure, and the widest window. */
export const retryBase = 1000;
export const retryCap = 10_000;

/**
 * Milliseconds to wait after the given number of failed tries (1 or more): full jitter,
 * `random · min(cap, base · 2^(failures − 1))`, so that clients of one outage do not come back in step.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @example
 * retryDelay(3, 0.5); // => 2000
 */
export const retryDelay = (failures: number, random: number): number =>
  random * Math.min(retryCap, retryBase * 2 ** (failures - 1));
