import {
  type ExpectationTiming,
  type Report,
  report,
  type Survey,
  type Tally,
  tally,
  timingsOf,
} from '@wellmet/core';
import type { Catalogue } from '../catalogue.ts';
import type { Store } from '../store/store.ts';
import { Problem } from './problem.ts';
import { json } from './reply.ts';
import type { Handler } from './route.ts';
import { findSurvey } from './surveys.ts';

/** `GET /v1/reports/<id>`: the Report as JSON, counted from what is stored now. `?timing=` chooses. */
export function getReport(catalogue: Catalogue, store: Store): Handler {
  return ({ name, query }) => {
    const survey = findSurvey(catalogue, name);
    return json(200, reportOf(survey, countsOf(survey, store), query));
  };
}

export function countsOf(survey: Survey, store: Store): Tally {
  return tally(survey, store.responses(survey.id));
}

/** @throws Problem 400 when `timing` is not one that there are pairs of, or is missing and there are several */
export function reportOf(survey: Survey, counts: Tally, query: URLSearchParams): Report {
  const timings = timingsOf(counts);
  const timing = query.get('timing');
  if (timing === null && timings.length < 2) return report(survey, counts);
  if (timings.includes(timing as ExpectationTiming))
    return report(survey, counts, { expectationTiming: timing as ExpectationTiming });
  throw new Problem(
    400,
    `timing: expected ${timings.join(' or ') || 'none, as there is no pair yet'}, got ${timing ?? 'none'}`,
  );
}
