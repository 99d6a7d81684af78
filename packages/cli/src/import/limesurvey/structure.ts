import type { Words } from '../imported.ts';

/** A subquestion or an answer. */
export interface LimeCode {
  readonly code: string;
  readonly words: Words;
}

export interface LimeQuestion {
  readonly code: string;
  readonly place: string;
  /** One letter or sign. https://www.limesurvey.org/manual/Question_object_types */
  readonly type: string;
  readonly words: Words;
  readonly help: Words;
  readonly isMandatory: boolean;
  readonly hasOther: boolean;
  readonly relevance: string;
  readonly parts: readonly LimeCode[];
  readonly answers: readonly LimeCode[];
  /** Names of settings that have been changed and that a Survey does not have. */
  readonly settings: readonly string[];
}

export interface LimeGroup {
  readonly name: string;
  readonly place: string;
  readonly words: Words;
  readonly description: Words;
  readonly relevance: string;
  readonly questions: readonly LimeQuestion[];
}

/** A survey as LimeSurvey exports it, whichever way. */
export interface LimeStructure {
  /** Its own languages, the base language first. */
  readonly languages: readonly string[];
  readonly title: Words;
  readonly welcome: Words;
  readonly end: Words;
  readonly groups: readonly LimeGroup[];
}
