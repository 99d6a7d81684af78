/** The stage gave way, not what is played on it: a browser did not start, or opened no window when asked for one. */
export class StageError extends Error {
  override readonly name = 'StageError';
}
