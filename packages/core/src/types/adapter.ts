import type { Response } from './response.ts';

/** What is known about a Response after a send. */
export interface Receipt {
  /** Id of the Response that was sent. */
  readonly id: string;
  /** True when the endpoint proved that it has it; false when the browser only took it over (a beacon has no answer). */
  readonly acknowledged: boolean;
}

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** True when the page is being left: the send must survive it. */
  readonly leaving?: boolean;
}

/** How a Response leaves: rejects with an AdapterError when the endpoint did not take it. */
export interface Adapter {
  send(response: Response, options?: SendOptions): Promise<Receipt>;
}
