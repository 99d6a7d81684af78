import * as z from 'zod';
import type { Dimension } from '../types/survey.ts';
import { exactly } from './exactly.ts';
import { id } from './strings.ts';
import { textSchema } from './text.ts';
import { expected } from './wording.ts';

const weight = 'a weight above 0 and up to 100';

export const dimensionSchema: z.ZodType<Dimension> = exactly<Dimension>()(
  z
    .strictObject({
      id,
      name: textSchema,
      weight: z
        .number({ error: expected(weight) })
        .gt(0, { error: expected(weight) })
        .max(100, { error: expected(weight) })
        .exactOptional(),
      display: z.enum(['list', 'grid']).exactOptional(),
      shuffle: z.boolean().exactOptional(),
    })
    .readonly(),
);
