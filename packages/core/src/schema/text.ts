import * as z from 'zod';
import type { Text } from '../types/survey.ts';
import { exactly } from './exactly.ts';
import { localeTag, plainText } from './strings.ts';

export const textSchema: z.ZodType<Text> = exactly<Text>()(z.record(localeTag, plainText).readonly());
