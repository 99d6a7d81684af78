import type { Host } from '../host.ts';
import type { SurveyModel } from '../model/survey-model.ts';
import { on } from '../triggers/on.ts';
import { noteShown } from '../triggers/seen.ts';
import { withAddress } from '../with-address.ts';
import { forgetAnswers, keepAnswers, keptAnswers } from './kept-answers.ts';
import { preselect } from './preselect.ts';

/**
 * Gives a survey that has just begun what there is already: answers from before a reload, where they may be kept, and the one that the
 * link chooses. From then on keeps each answer until the Response has left.
 */
export async function takeUp(model: SurveyModel, host: Host): Promise<void> {
  const { session } = model;
  await noteShown(host).catch(host.report);
  const { visit, storage } = withAddress(host.options, location.search);
  const asked = (id: string) => session.survey.questions.some(question => question.id === id);
  if (storage && storage !== 'none') {
    const withStorage = async (use: (storage: Storage) => void) => {
      const allowed = await host.notes();
      try {
        if (allowed instanceof Storage) use(allowed);
      } catch (error) {
        // Full, or switched off: answering goes on.
        host.report(error);
      }
    };
    await withStorage(storage => {
      const kept = keptAnswers(storage, session, visit);
      if (!kept || Object.keys(session.answers).length) return;
      for (const [question, answer] of Object.entries(kept.answers))
        if (asked(question)) model.answer(question, answer, false);
      while (session.progress.page < kept.page && !session.next().length);
      model.look();
    });
    // Clicks also turn pages. After them, so that what they bring about is kept.
    const keep = () =>
      setTimeout(() => {
        if (model.status !== 'sent' && Object.keys(session.answers).length)
          withStorage(storage => keepAnswers(storage, session, visit));
      });
    for (const type of ['wellmet:answer', 'click']) on(host.element, type, keep, host.signal);
    const forget = () => withStorage(storage => forgetAnswers(storage, session));
    on(host.element, 'wellmet:sent', forget, host.signal);
  }
  const chosen = preselect(session, location.search);
  if (chosen && !session.answers[chosen.question]) model.answer(chosen.question, chosen.answer, false);
}
