import type { OpenTally } from '../tally/create-tally.ts';
import type { Dialect, Responses } from './engine.ts';
import type { Packing } from './packing.ts';

/** Everything that the statements of one Survey for one engine are made of. */
export interface Source extends Pick<OpenTally, 'survey' | 'plan' | 'reader'> {
  readonly dialect: Dialect;
  readonly packing: Packing;
  readonly responses: Responses;
  /** Ids of the context keys whose values are counted apart. */
  readonly groupBy: readonly string[];
}

/** Where an intermediate result stands: its name, or itself in parentheses. */
export type From = (relation: RelationName) => string;

export type RelationName = 'marks' | 'respondents' | 'ratings' | 'scores' | 'gaps' | 'totals' | 'means';

/** The columns that every result carries along, so that groups can be counted apart. */
export const groupColumns = ({ groupBy }: Pick<Source, 'groupBy'>): readonly string[] => [
  'timing',
  ...groupBy.map((_, i) => contextName(i)),
];

export const contextName = (i: number): string => `context${i}`;
