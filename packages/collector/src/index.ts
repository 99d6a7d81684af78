// The public list of @wellmet/collector, written by hand; exports.test.ts pins it.

export { type Collector, type CollectorOptions, createCollector } from './collector.ts';
export { CollectorError } from './errors.ts';
export type { Site } from './http/sites.ts';
export { longestVisit, signVisit } from './link/visit-key.ts';
