/** The fields of a Response that may be columns. */
export const fields = [
  'id',
  'survey',
  'version',
  'phase',
  'visit',
  'locale',
  'channel',
  'status',
  'startedAt',
  'submittedAt',
] as const;

/** A record sorted into fields, not checked yet. */
export interface Row {
  readonly fields: Partial<Record<(typeof fields)[number], string>>;
  readonly answers: Record<string, Readonly<Record<string, unknown>>>;
  readonly context: Record<string, string>;
}

export const createRow = (): Row => ({ fields: {}, answers: {}, context: {} });
