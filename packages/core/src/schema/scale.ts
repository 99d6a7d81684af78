import * as z from 'zod';
import type { Scale } from '../types/survey.ts';
import { exactly } from './exactly.ts';
import { textSchema } from './text.ts';
import { expected } from './wording.ts';

const points = 'a whole number of points from 2 to 11';
const value = z.string().regex(/^(0|-?[1-9]\d*)$/, { error: expected('a value of the scale') });

export const scaleSchema: z.ZodType<Scale> = exactly<Scale>()(
  z
    .strictObject({
      points: z
        .int({ error: expected(points) })
        .min(2, { error: expected(points) })
        .max(11, { error: expected(points) }),
      min: z.int().min(-100).max(100).exactOptional(),
      direction: z.enum(['ascending', 'descending']).exactOptional(),
      labels: z.record(value, textSchema).readonly(),
      notApplicable: z.boolean().exactOptional(),
    })
    .readonly(),
);
