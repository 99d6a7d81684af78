import { expectTypeOf } from 'vitest';
import * as z from 'zod';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { exactly } from './exactly.ts';
import type { responseSchema } from './response.ts';
import type { surveySchema } from './survey.ts';

expectTypeOf<z.infer<typeof surveySchema>>().toEqualTypeOf<Survey>();
expectTypeOf<z.infer<typeof responseSchema>>().toEqualTypeOf<Response>();

interface Pair {
  readonly a: string;
  readonly b?: number;
}
const same = exactly<Pair>();

same(z.strictObject({ a: z.string(), b: z.number().exactOptional() }).readonly());
// @ts-expect-error a field is missing
same(z.strictObject({ a: z.string() }).readonly());
// @ts-expect-error a field is too many
same(z.strictObject({ a: z.string(), b: z.number().exactOptional(), c: z.number() }).readonly());
// @ts-expect-error a field is wider
same(z.strictObject({ a: z.string().nullable(), b: z.number().exactOptional() }).readonly());
// @ts-expect-error a field is narrower
same(z.strictObject({ a: z.literal('x'), b: z.number().exactOptional() }).readonly());
// @ts-expect-error a field is not optional
same(z.strictObject({ a: z.string(), b: z.number() }).readonly());
// @ts-expect-error the fields are not readonly
same(z.strictObject({ a: z.string(), b: z.number().exactOptional() }));
