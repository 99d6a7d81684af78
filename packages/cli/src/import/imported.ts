import type { Scale } from '@wellmet/core';
import type { Dialect } from './condition/dialect.ts';

/** The same words in every language of a survey. */
export type Words = Readonly<Record<string, string>>;

/** Something of a file that a Survey or a Response does not have, and where it stands. */
export interface Note {
  /** A line, a path into JSON, or a name of the tool's own. */
  readonly place: string;
  readonly message: string;
}

/** A page, a group, a form: what becomes a dimension when there are ratings in it. */
export interface Group {
  readonly name: string;
  readonly text: Words;
}

/** An answer that can be chosen: the tool's own code, and its words. */
export interface Code {
  readonly code: string;
  readonly text: Words;
  /** The patient may add words of their own. */
  readonly other?: boolean;
}

/** What kind of question it is. */
export type Shape =
  | {
      readonly kind: 'rating';
      readonly scale: Scale;
      readonly values: ReadonlyMap<string, number | 'na'>;
      readonly display?: 'faces' | 'stars';
    }
  | {
      readonly kind: 'choice';
      readonly type: 'single-choice' | 'multiple-choice' | 'ranked-choice';
      readonly codes: readonly Code[];
      readonly shuffle?: boolean;
    }
  | { readonly kind: 'yes-no'; readonly yes: string; readonly no: string }
  | { readonly kind: 'text'; readonly maxLength?: number }
  | { readonly kind: 'statement' };

/** One question as another tool has it. */
export interface Asked {
  /** As conditions and columns of answers call it. */
  readonly name: string;
  readonly place: string;
  readonly group?: Group;
  readonly text: Words;
  readonly hint?: Words;
  readonly required?: boolean;
  readonly shape: Shape;
  /** Conditions in the tool's own words; all of them must hold for the question to be asked. */
  readonly showIf?: readonly string[];
}

/** A survey as another tool has it. */
export interface Imported {
  readonly name: string;
  readonly locales: readonly string[];
  readonly title: Words;
  readonly intro?: Words;
  readonly thanks?: Words;
  readonly asked: readonly Asked[];
  readonly dialect: Dialect;
  readonly notes: readonly Note[];
}

/** One row of answers, as another tool has it. */
export interface Given {
  readonly line: number;
  readonly id?: string;
  readonly startedAt?: string;
  readonly submittedAt?: string;
  readonly locale?: string;
  readonly isPartial?: boolean;
  /** Codes, or words, by the name of the question. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Words added to a choice, by the name of the question. */
  readonly others: ReadonlyMap<string, string>;
}

/** What a file of answers holds. */
export interface GivenFile {
  readonly rows: readonly Given[];
  readonly notes: readonly Note[];
}
