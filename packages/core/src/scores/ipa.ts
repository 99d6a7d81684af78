/** `keep-up`: important and good. `concentrate`: important, not good. `possible-overkill`: good, not important. */
export type Quadrant = 'keep-up' | 'concentrate' | 'possible-overkill' | 'low-priority';

/** Means of one item, on the same scale. */
export interface IpaPoint {
  readonly importance: number | null;
  readonly performance: number | null;
}

export interface Ipa {
  /** Where the lines cross when they are drawn through the data: the means over items. */
  readonly cross: IpaPoint;
  readonly points: readonly {
    /** By the cross through the data. */
    readonly quadrant: Quadrant | null;
    /** By the midpoint of the scale. */
    readonly quadrantMid: Quadrant | null;
    /** Importance − performance: above 0 is above the diagonal, and calls for action. */
    readonly diagonal: number | null;
  }[];
}

/** Means are rounded sums: closer than this to a line is on it. */
const ON_THE_LINE = 1e-9;

const mean = (values: readonly (number | null)[]): number | null => {
  const known = values.filter(value => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

const quadrantOf = (
  { importance, performance }: IpaPoint,
  lineImportance: number | null,
  linePerformance: number | null,
): Quadrant | null => {
  if (importance === null || performance === null || lineImportance === null || linePerformance === null)
    return null;
  const important = importance >= lineImportance - ON_THE_LINE;
  const good = performance >= linePerformance - ON_THE_LINE;
  if (important) return good ? 'keep-up' : 'concentrate';
  return good ? 'possible-overkill' : 'low-priority';
};

/**
 * Importance-performance analysis: four quadrants by two cross-hairs, and the distance from the diagonal.
 *
 * On the line counts as high. Lines through the data always find something to concentrate on; lines through the midpoint of the
 * scale often put everything into one quadrant: read both. Expectations may stand for importance; then say so. An item without
 * one of its means has no quadrant. Source: Martilla & James 1977; diagonal: Slack 1994, Abalo et al. 2007.
 * Without any mean the cross-hair is `null`, and so is every quadrant by it.
 *
 * @example
 * ipa([{ importance: 6, performance: 4 }, { importance: 5, performance: 6 }], 4); // => { cross: { importance: 5.5, performance: 5 }, points: [{ quadrant: 'concentrate', quadrantMid: 'keep-up', diagonal: 2 }, { quadrant: 'possible-overkill', diagonal: -1 }] }
 */
export function ipa(points: readonly IpaPoint[], midpoint: number): Ipa {
  const importance = mean(points.map(point => point.importance));
  const performance = mean(points.map(point => point.performance));
  return {
    cross: { importance, performance },
    points: points.map(point => ({
      quadrant: quadrantOf(point, importance, performance),
      quadrantMid: quadrantOf(point, midpoint, midpoint),
      diagonal:
        point.importance === null || point.performance === null ? null : point.importance - point.performance,
    })),
  };
}
