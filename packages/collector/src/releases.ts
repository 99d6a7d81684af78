import { type Breakdown, isReleaseDue, type Report, type SuppressionPolicy } from '@wellmet/core';

/** What is shown of a survey, until enough newcomers have come. */
export interface Release {
  readonly report: Report;
  /** By the first context key of the survey, where it has one. */
  readonly breakdown?: Breakdown<Report>;
  readonly at: Date;
}

export type Releases = (survey: string, next: Release) => Release;

/**
 * Holds a report back while the difference to the one before would tell about a few newcomers: reports are shown to readers who come
 * again. A reader who restarts the collector can see the newest one; nothing is stored for a GET.
 */
export function createReleases(policy: SuppressionPolicy): Releases {
  const published = new Map<string, Release>();
  return (survey, next) => {
    const key = JSON.stringify([survey, next.report.version, next.report.expectationTiming]);
    const before = published.get(key);
    if (before !== undefined && !isDue(before, next, policy)) return before;
    published.set(key, next);
    return next;
  };
}

function isDue(before: Release, next: Release, policy: SuppressionPolicy): boolean {
  const groups = Object.entries(next.breakdown?.groups ?? {});
  return (
    isReleaseDue(before.report, next.report, policy) &&
    groups.every(([value, report]) => isReleaseDue(before.breakdown?.groups[value], report, policy))
  );
}
