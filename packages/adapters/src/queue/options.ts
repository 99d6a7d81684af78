import type { Adapter, Receipt, Response } from '@wellmet/core';

/** A Response that is not sent any more. */
export interface DeadLetter {
  readonly id: string;
  /** `HttpError: … answered 422`, `expired` or `unreadable`. */
  readonly reason: string;
  /** Absent when it could not be read. */
  readonly response?: Response | undefined;
}

export interface QueueReceipt extends Receipt {
  /** True when the Response outlives page and browser; false when it goes with the page, as its storage does not work. */
  readonly persistent: boolean;
}

/** Makes Responses unreadable where they are stored. */
export interface Cipher {
  seal(response: Response): Promise<unknown>;
  /** Resolves to nothing when it can never be opened again; rejects when a later try may. */
  open(sealed: unknown): Promise<Response | undefined>;
}

export interface QueueOptions {
  /** Which queue this is; use the endpoint. A queue sends what was given to a queue of its name. */
  readonly name: string;
  /** `memory`: nothing is written on the device, as on a kiosk; `device` unless given. */
  readonly storage?: 'device' | 'memory';
  /**
   * Milliseconds that a Response is kept on the device; 72 hours unless given, 7 days at most. Then it is tried once more and
   * forgotten.
   */
  readonly expiry?: number;
  /** Makes what is stored unreadable, see `createCipher`; plain unless given. Has no part in `memory`. */
  readonly cipher?: Cipher;
  /** The adapter for Responses given to a queue of another name: an endpoint that has moved. They wait unless given. */
  readonly others?: (name: string) => Adapter | undefined;
  /** Told when the endpoint has a Response. */
  readonly onSent?: (receipt: Receipt) => void;
  /** Told when a Response will not be sent any more. */
  readonly onDead?: (letter: DeadLetter) => void;
  /** Milliseconds since 1970 by a clock that never jumps. */
  readonly now?: () => number;
  /** A number of [0, 1). */
  readonly random?: () => number;
}

/** What a queue holds, as it may be shown. */
export interface QueueEntry {
  readonly id: string;
  /** Why it is not sent any more; absent while it waits. */
  readonly dead?: string;
}

export interface Queue extends Adapter {
  /** Resolves once the Response is kept; `acknowledged` is false, `onSent` tells the rest. */
  send(...args: Parameters<Adapter['send']>): Promise<QueueReceipt>;
  /** Tries now; resolves when there is nothing to send or the endpoint does not take it. */
  flush(): Promise<void>;
  /** What waits on this device, and what will not be sent any more. */
  entries(): Promise<readonly QueueEntry[]>;
  /** Forgets everything on this device, sent or not. */
  clear(): Promise<void>;
  /** Stops sending. What is stored stays. */
  close(): void;
}
