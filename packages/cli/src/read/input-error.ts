/** An input that cannot be used as a whole; the message names it and says what was expected. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
