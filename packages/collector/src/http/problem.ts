interface ProblemOptions {
  /** Headers that belong to the status, such as `allow`; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What failed on our side: goes to the log, never to the sender. */
  readonly cause?: unknown;
}

/** A request that is answered with an error: the status, and a sentence for the developer who sent it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, { headers = {}, cause }: ProblemOptions = {}) {
    super(message, { cause });
    this.status = status;
    this.headers = headers;
  }
}
