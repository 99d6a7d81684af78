/** Why a seal does not open: its key is not here, it is not whole, or it lies in the envelope of another Response. */
export type SealFault = 'no-key' | 'broken' | 'another';

/**
 * A seal that cannot be opened. The message never holds what was said.
 *
 * @example
 * new SealError('no key fits', 'no-key').fault; // => 'no-key'
 */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly fault: SealFault;

  constructor(message: string, fault: SealFault) {
    super(message);
    this.fault = fault;
  }
}
