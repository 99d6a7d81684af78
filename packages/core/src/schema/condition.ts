import * as z from 'zod';
import type { Condition } from '../types/rule.ts';
import { exactly } from './exactly.ts';
import { id, plainText } from './strings.ts';
import { expected } from './wording.ts';

const part = z.enum([
  'expectation',
  'experience',
  'minimum',
  'desired',
  'disconfirmation',
  'importance',
  'gap',
]);
const nested = z.lazy(() => conditionSchema);

export const conditionSchema: z.ZodType<Condition> = exactly<Condition>()(
  z.union(
    [
      z.strictObject({ question: id, answered: z.boolean() }).readonly(),
      z.strictObject({ question: id, includes: id }).readonly(),
      z.strictObject({ question: id, part, atLeast: z.int() }).readonly(),
      z.strictObject({ question: id, part, atMost: z.int() }).readonly(),
      z.strictObject({ context: id, is: plainText }).readonly(),
      z.strictObject({ all: z.array(nested).min(1).readonly() }).readonly(),
      z.strictObject({ any: z.array(nested).min(1).readonly() }).readonly(),
      z.strictObject({ not: nested }).readonly(),
    ],
    { error: expected('a condition on a question or the context, or all, any or not of conditions') },
  ),
);
