/** `citus`: PostgreSQL whose tables are spread over several machines. */
export type Engine = 'sqlite' | 'postgresql' | 'citus' | 'clickhouse';

/** The side of a respondent that a Response can count for. */
export type Side = 'before' | 'after';

/** What the engines say differently. Everything else in a statement is the same for all of them. */
export interface Dialect {
  /** A text as a literal. */
  readonly quote: (text: string) => string;
  /** A whole number in 64 bits. */
  readonly wide: (a: string) => string;
  /** Rows of constants, each with the same columns. */
  readonly rows: (rows: readonly Constants[]) => string;
  /** a ÷ b, with what is behind the point cut off. */
  readonly divide: (a: string, b: string) => string;
  /** A whole number as a double. */
  readonly double: (a: string) => string;
  /** A double as the nearest whole number, halves upwards. */
  readonly round: (a: string) => string;
  /** Aggregate: how many different ids there are. */
  readonly ids: string;
  /** Aggregate: numbers joined bit by bit. */
  readonly or: (number: string) => string;
  /** Numbers as one text, separated by commas. */
  readonly list: (numbers: readonly string[]) => string;
  /**
   * A SELECT of one row per Response: `respondent`, `version`, `phase`, `standing`, and aggregates over its answers.
   */
  readonly sheets: (responses: Responses, columns: readonly Column[]) => string;
  /** Marks with whatever `first` needs to know of their respondent. */
  readonly ranked: (marks: string) => string;
  /** Aggregate over the marks of a respondent: a column, never NULL, of the one that counts for a side. */
  readonly first: (column: string, side: Side) => string;
  /** True where one statement can name its intermediate results, so that all counts come from one reading of the tables. */
  readonly isShared: boolean;
  /** How an intermediate result is written inside another statement. */
  readonly inner: (select: string) => string;
}

export type Constants = Readonly<Record<string, string>>;

/** Which Responses are read: a condition on the table `responses`, and one on `answers` that leaves out no answer of theirs. */
export interface Responses {
  readonly responses: string;
  readonly answers: string;
}

/** An aggregate over the rows of `answers`, and what it is where there is none. */
export interface Column {
  readonly name: string;
  readonly aggregate: string;
  readonly none: string;
}

/** Of the marks, those that can count for a side. */
export const isOf = (side: Side): string => `phase <> '${side === 'before' ? 'experience' : 'expectation'}'`;

/**
 * What decides between the Responses of a visit, smallest first: both sides in one before one side, completed before partial, then the time,
 * then the id.
 */
export const standing: string =
  "CASE phase WHEN 'both' THEN '0' ELSE '1' END || CASE status WHEN 'partial' THEN '1' ELSE '0' END || submitted_at || id";

/** The time in a standing. */
export const timeIn = (column: string): string => `substr(${column}, 3, 24)`;
