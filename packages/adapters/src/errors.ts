/** The `name` of every error that an adapter throws. */
export type AdapterErrorName =
  | 'ConfigError'
  | 'HttpError'
  | 'NetworkError'
  | 'NotAcknowledgedError'
  | 'QueueFullError'
  | 'TimeoutError';

/**
 * Why a Response was not delivered. Tell the kinds apart by `name`; whether to try again by `retryable`.
 *
 * @example
 * new TimeoutError('no answer') instanceof AdapterError; // => true
 */
export abstract class AdapterError extends Error {
  abstract override readonly name: AdapterErrorName;
  /** True when the same Response may be taken at a later try. */
  readonly retryable: boolean = true;
}

/**
 * An adapter cannot be built from these options. Thrown at construction; the message names the option.
 *
 * @example
 * new ConfigError('`endpoint` is missing').retryable; // => false
 */
export class ConfigError extends AdapterError {
  override readonly name = 'ConfigError';
  override readonly retryable: boolean = false;
}

/** Statuses that mean "later", not "never": request timeout, too early, too many requests, and faults of the server. */
const later = /408|42[59]|5../;

/**
 * The endpoint refused; the message ends with the reason it gave.
 *
 * @example
 * new HttpError('busy', 503, 10_000).retryable; // => true
 */
export class HttpError extends AdapterError {
  override readonly name = 'HttpError';
  declare readonly retryable: boolean;
  declare readonly status: number;
  /** Milliseconds that the endpoint asks to be left alone, when it does. */
  declare readonly retryAfter: number | undefined;

  constructor(message: string, status: number, retryAfter?: number) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
    this.retryable = later.test(`${status}`);
  }
}

/**
 * The endpoint was not reached, or the answer was cut off: offline, blocked, refused, redirected. `cause` says more.
 *
 * @example
 * new NetworkError('not reached').retryable; // => true
 */
export class NetworkError extends AdapterError {
  override readonly name = 'NetworkError';
}

/**
 * Something answered 2xx without proving that it has this Response: a captive portal, or another service.
 *
 * @example
 * new NotAcknowledgedError('a captive portal').retryable; // => true
 */
export class NotAcknowledgedError extends AdapterError {
  override readonly name = 'NotAcknowledgedError';
}

/**
 * No answer in time. The Response may have been stored all the same, so it is sent again under the same id.
 *
 * @example
 * new TimeoutError('no answer').retryable; // => true
 */
export class TimeoutError extends AdapterError {
  override readonly name = 'TimeoutError';
}

/**
 * The queue on this device takes no more: what waits in it is never dropped for what is new. Tell the patient.
 *
 * @example
 * new QueueFullError('no room').retryable; // => true
 */
export class QueueFullError extends AdapterError {
  override readonly name = 'QueueFullError';
}
