/** A number, label or null that is not what it should be. */
export interface Deviation {
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** What came of walking an expected tree. */
export interface Comparison {
  readonly compared: number;
  readonly outside: readonly Deviation[];
  /** Paths that nothing was computed for, positions left out, with how many values stand there. */
  readonly skipped: ReadonlyMap<string, number>;
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Probabilities, which may be tiny and right. */
const tail = /\.(p|pCorrected|fP)$|\.(raw|holm|bh|tTwoSidedP|normalCdf|betaInc|signrank)\[/;

/**
 * Limits of the noncentral t come from a root finder (1e-6). Probabilities below 1e-12 are judged by their size (1e-6). All
 * else to 1e-9 of the larger of 1 and the number.
 */
const isWithin = (path: string, expected: number, got: number): boolean => {
  const distance = Math.abs(got - expected);
  if (/\.dzCi(Low|High)$/.test(path)) return distance <= 1e-6 * Math.max(1, Math.abs(expected));
  if (tail.test(path) && expected !== 0 && Math.abs(expected) < 1e-12)
    return distance <= 1e-6 * Math.abs(expected);
  return distance <= 1e-9 * Math.max(1, Math.abs(expected));
};

const leaves = (value: unknown): number =>
  isTree(value) ? Object.values(value).reduce<number>((sum, child) => sum + leaves(child), 0) : 1;

/** Walks the expected tree, so that nothing in it can be left out silently: what `got` lacks is counted as skipped. */
export function compare(expected: unknown, got: unknown, root: string): Comparison {
  let compared = 0;
  const outside: Deviation[] = [];
  const skipped = new Map<string, number>();
  const walk = (want: unknown, have: unknown, path: string, pattern: string): void => {
    if (have === undefined) {
      skipped.set(pattern, (skipped.get(pattern) ?? 0) + leaves(want));
      return;
    }
    if (isTree(want)) {
      // A list that goes on behind what is expected has values that nothing expected.
      if (Array.isArray(want) && Array.isArray(have) && have.length > want.length)
        outside.push({ path: `${path}.length`, expected: want.length, got: have.length });
      for (const [key, child] of Object.entries(want))
        walk(
          child,
          isTree(have) ? have[key] : undefined,
          Array.isArray(want) ? `${path}[${key}]` : `${path}.${key}`,
          Array.isArray(want) ? `${pattern}[]` : `${pattern}.${key}`,
        );
      return;
    }
    compared++;
    const isEqual =
      typeof want === 'number' && typeof have === 'number' ? isWithin(path, want, have) : want === have;
    if (!isEqual) outside.push({ path, expected: want, got: have });
  };
  walk(expected, got, root, '');
  return { compared, outside, skipped };
}
