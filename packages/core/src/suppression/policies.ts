import type { SuppressionPolicy } from '../types/suppression.ts';

/**
 * `public`: counts under 11 are hidden, as CMS asks. `internal`: for a clinic's own staff, under 5, as in the NHS Friends and Family Test.
 * `none`: nothing is hidden; for demonstrations only, and the page must say so. Figures of fewer than 30 are shown with caution.
 *
 * @example
 * policies.public.privacy // => 11
 */
export const policies: Readonly<Record<'public' | 'internal' | 'none', SuppressionPolicy>> = {
  public: { name: 'public', privacy: 11, reliability: 30, isCoarse: true },
  internal: { name: 'internal', privacy: 5, reliability: 30, isCoarse: false },
  none: { name: 'none', privacy: 0, reliability: 30, isCoarse: false },
};
