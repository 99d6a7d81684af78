import type { Candidate } from '../candidate.ts';
import { floor } from './floor.ts';
import { formbricks } from './formbricks.ts';
import { formsMd } from './forms-md.ts';
import { all, twoLines, used } from './ours.ts';
import { posthog } from './posthog.ts';
import { pushFeedback } from './push-feedback.ts';
import { sentry } from './sentry.ts';
import { surveyJs } from './survey-js.ts';

/** All that are measured, in the order of the table. */
export const candidates = async (): Promise<readonly Candidate[]> => [
  await floor(),
  all,
  twoLines,
  used,
  pushFeedback,
  await sentry(),
  await posthog(),
  await formbricks(),
  formsMd,
  surveyJs,
];
