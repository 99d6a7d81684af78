import {
  breakDown,
  type ExpectationTiming,
  fullTally,
  report,
  type SuppressionPolicy,
  type Survey,
  suppress,
  type Tally,
  tally,
  timingsOf,
} from '@wellmet/core';
import type { Catalogue } from '../catalogue.ts';
import type { Release, Releases } from '../releases.ts';
import type { Store } from '../store/store.ts';
import { Problem } from './problem.ts';
import { json } from './reply.ts';
import type { Handler } from './route.ts';
import { findSurvey } from './surveys.ts';

/** What reports are made from, and for whom. */
export interface Reporting {
  readonly catalogue: Catalogue;
  readonly store: Store;
  readonly policy: SuppressionPolicy;
  readonly releases: Releases;
  readonly now: () => Date;
}

/** `GET /v1/reports/<id>`: the Report as JSON, with what the reader may see. `?timing=` chooses. */
export function getReport(reporting: Reporting): Handler {
  const { catalogue, store, policy } = reporting;
  return ({ name, query }) => {
    const survey = findSurvey(catalogue, name);
    return json(200, suppress(releaseOf(reporting, survey, countsOf(survey, store), query).report, policy));
  };
}

/** Everyone, and each value of the first context key where the survey has one. */
export function countsOf(survey: Survey, store: Store): Tally {
  const responses = store.responses(survey.id);
  const [key] = survey.context ?? [];
  return key ? fullTally(survey, responses, { groupBy: [key.id] }) : tally(survey, responses);
}

/** @throws Problem 400 when `timing` is not one that there are pairs of, or is missing and there are several */
export function releaseOf(
  { releases, now }: Reporting,
  survey: Survey,
  counts: Tally,
  query: URLSearchParams,
): Release {
  const timings = timingsOf(counts);
  const timing = query.get('timing');
  if (timing === null ? timings.length > 1 : !timings.includes(timing as ExpectationTiming))
    throw new Problem(
      400,
      `timing: expected ${timings.join(' or ') || 'none, as there is no pair yet'}, got ${timing ?? 'none'}`,
    );
  const options = timing === null ? {} : { expectationTiming: timing as ExpectationTiming };
  const [key] = Object.keys(counts.groups ?? {});
  return releases(survey.id, {
    report: report(survey, counts, options),
    ...(key !== undefined && { breakdown: breakDown(survey, counts, key, options) }),
    at: now(),
  });
}
