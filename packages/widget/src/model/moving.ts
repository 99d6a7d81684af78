import type { AnswerIssue } from '@wellmet/core';
import type { SurveyModel } from './survey-model.ts';

/** Goes elsewhere in the survey, or stays with what was found. */
export function turn(model: SurveyModel, go: () => readonly AnswerIssue[]): void {
  model.later!.silence();
  model.attempts++;
  model.reviewing = false;
  model.issues = go();
  model.look();
}

export function back(model: SurveyModel): void {
  const { reviewing, session } = model;
  turn(model, () => {
    if (!reviewing) session.back();
    return [];
  });
}

/** Leaves the page when its answers will do; on the last page sends them, and after a failure sends them again. */
export function next(model: SurveyModel): void {
  const { more } = model.later!;
  const { reviewing, session } = model;
  let done = false;
  turn(model, () => {
    const found = [...(more?.check(model) ?? []), ...session.check()];
    if (found.length) return found;
    more?.leave(model);
    const { page, pages } = session.progress;
    if (page < pages) return session.next();
    model.reviewing = !!session.survey.review;
    done = reviewing || !model.reviewing;
    return found;
  });
  if (done) void send(model);
}

// The same Response, so the same id: whichever copy arrives first is the one that is kept. Nobody is left to hear of a failure.
const leave = ({ later, response }: SurveyModel) =>
  void later!.adapter.send(response!, { leaving: true }).catch(() => {});

async function send(model: SurveyModel): Promise<void> {
  const { emit, later, session } = model;
  const made = model.response ?? session.finish();
  if (!model.response && !emit('submit', { response: made })) return;
  model.response = made;
  model.status = 'sending';
  model.look();
  const leaving = () => leave(model);
  addEventListener('pagehide', leaving);
  model.stopLeaving = () => removeEventListener('pagehide', leaving);
  try {
    const apart = later!.more?.sendApart(model);
    const [receipt] = await Promise.all([later!.adapter.send(made), apart]);
    model.stopLeaving();
    model.status = 'sent';
    emit('sent', { response: made, receipt });
  } catch (error) {
    model.status = 'failed';
    model.report(error);
  }
  model.look();
}

/** Lets go of the page; a Response that has not left gets a last try. */
export function letGo(model: SurveyModel): void {
  model.later?.silence();
  if (model.status === 'failed') leave(model);
  if (model.status !== 'sending') model.stopLeaving?.();
}
