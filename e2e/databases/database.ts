import type { Response } from '@wellmet/core';
import type { Query } from '@wellmet/core/sql';

/** Tables of Responses in one engine. */
export interface Database {
  readonly query: Query;
  /** Puts these Responses in place of what is there. */
  readonly store: (responses: readonly Response[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** When a Response came: as soon as it was submitted. */
export const receivedAt = ({ submittedAt }: Response): string => submittedAt;
