// The public list of @wellmet/core/analysis: what an analyst reaches for and a report does not. exports.test.ts pins it.

export { type Bca, type BcaVariant, bca } from '../scores/bca.ts';
export { type CaseMix, type CaseMixRow, caseMix } from '../scores/case-mix.ts';
export {
  type Estimate,
  type ResponseSurface,
  responseSurface,
  type SurfaceRow,
} from '../scores/response-surface.ts';
