import * as z from 'zod';
import type { Text } from '../types/text.ts';
import { localeTag, plainText } from './strings.ts';

const words = z.record(localeTag, plainText).readonly();

/** A record but for one key, which is a record itself. `exactly` cannot compare it: zod infers an intersection. */
export const textSchema: z.ZodType<Text> = z
  .object({ easy: words.exactOptional() })
  .catchall(plainText)
  .check(context => {
    for (const tag of Object.keys(context.value)) {
      const { error } = localeTag.safeParse(tag);
      if (tag === 'easy' || !error) continue;
      context.issues.push({ code: 'custom', input: tag, path: [tag], message: error.issues[0]!.message });
    }
  })
  .readonly();
