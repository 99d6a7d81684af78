/** The collector cannot start. The message is a whole sentence for the person who starts it. */
export class CollectorError extends Error {
  override readonly name = 'CollectorError';
}
