import type { Phase, Respondent } from '../types/question.ts';
import type { Answers } from '../types/response.ts';

/** A Session as plain JSON, to be taken up again after a reload. Contact details are never in it. */
export interface SavedSession {
  readonly survey: string;
  readonly version: string;
  readonly phase: Phase | 'both';
  readonly visit?: string;
  readonly seed?: number;
  readonly startedAt: number;
  /** Id of the Response, once it was made: a Response that was sent before the reload is then sent again, not anew. */
  readonly id?: string;
  readonly respondent?: Respondent;
  readonly answers: Answers;
  /** Id of the first question of the page. */
  readonly page?: string;
  /** Ids of the acknowledgements that were read. */
  readonly read: readonly string[];
  /** Ids of those of them whose offer was taken. */
  readonly taken: readonly string[];
}

/** Why a saved session cannot be taken up by this one; `undefined` when it can. */
export function refusal(
  saved: SavedSession,
  wanted: Pick<SavedSession, 'survey' | 'version' | 'phase' | 'visit'>,
): string | undefined {
  for (const key of ['survey', 'version', 'phase', 'visit'] as const)
    if (saved[key] !== wanted[key])
      return `saved.${key}: expected ${wanted[key] ?? 'none'}, got ${saved[key] ?? 'none'}`;
  return undefined;
}
