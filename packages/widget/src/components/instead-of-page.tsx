import type { FullSession } from '@wellmet/core/session';
import type { View } from '../model/view.ts';
import { Respondent } from './respondent.tsx';
import { Review } from './review.tsx';

/** What stands before the first page, and after the last. */
export function insteadOfPage(view: View) {
  const session = view.model.session as FullSession;
  if (session.survey.respondent && !session.respondent) return <Respondent view={view} />;
  return view.model.reviewing && <Review view={view} />;
}
