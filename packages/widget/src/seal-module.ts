import type { Adapter } from '@wellmet/core';

/** What the file holds that only pages with `seal-key` load. */
export interface SealModule {
  /**
   * Seals before anything else sees a Response.
   *
   * @throws ConfigError when the key will not do, Error when it cannot be loaded.
   */
  readonly sealTo: (adapter: Adapter, sealKey: string) => Promise<Adapter>;
}
