// The public list of @wellmet/core, written by hand; exports.test.ts pins it.

export type * from './types/adapter.ts';
export type * from './types/report.ts';
export type * from './types/response.ts';
export type * from './types/survey.ts';
