import type { Answers, Session } from '@wellmet/core';

interface Kept {
  readonly about: string;
  readonly at: number;
  readonly page: number;
  readonly answers: Answers;
}

/** Milliseconds that answers on the way are kept: long enough for a reload or a pause, not for the next owner of the device. */
const day = 86_400_000;

const entryOf = ({ survey }: Session) => `wellmet-answers-${survey.id}`;
/** What must agree for answers to be those of the same survey about the same visit. */
const aboutOf = ({ survey, phase }: Session, visit = '') => [survey.version, phase, visit].join(' ');

/** Keeps what has been answered so far. */
export function keepAnswers(storage: Storage, session: Session, visit: string | undefined): void {
  const kept: Kept = {
    about: aboutOf(session, visit),
    at: Date.now(),
    page: session.progress.page,
    answers: session.answers,
  };
  storage.setItem(entryOf(session), JSON.stringify(kept));
}

export const forgetAnswers = (storage: Storage, session: Session): void =>
  storage.removeItem(entryOf(session));

/** What was answered before a reload; nothing when it was another survey, another visit, or more than a day ago. */
export function keptAnswers(
  storage: Storage,
  session: Session,
  visit: string | undefined,
): Pick<Kept, 'page' | 'answers'> | undefined {
  try {
    const kept = JSON.parse(storage.getItem(entryOf(session))!) as Kept;
    if (kept.about === aboutOf(session, visit) && Date.now() - kept.at < day) return kept;
  } catch {
    // Nothing there, or nothing that we wrote.
  }
  storage.removeItem(entryOf(session));
  return undefined;
}
