import * as z from 'zod';
import type { Acknowledgement, CaseRule, LogicRule } from '../types/rule.ts';
import { conditionSchema } from './condition.ts';
import { exactly } from './exactly.ts';
import { id, plainText } from './strings.ts';
import { textSchema } from './text.ts';

const hide = z.strictObject({
  action: z.enum(['show', 'skip']),
  questions: z.array(id).min(1).readonly(),
  when: conditionSchema,
});
const end = z.strictObject({ action: z.literal('end'), after: id, when: conditionSchema });

export const logicRuleSchema: z.ZodType<LogicRule> = exactly<LogicRule>()(
  z.discriminatedUnion('action', [hide.readonly(), end.readonly()]),
);

export const caseRuleSchema: z.ZodType<CaseRule> = exactly<CaseRule>()(
  z
    .strictObject({
      id,
      kind: z.enum(['complaint', 'concern', 'urgent-risk', 'suggestion', 'compliment']),
      when: conditionSchema,
      owner: plainText.exactOptional(),
    })
    .readonly(),
);

export const acknowledgementSchema: z.ZodType<Acknowledgement> = exactly<Acknowledgement>()(
  z.strictObject({ id, when: conditionSchema, text: textSchema, offer: id.exactOptional() }).readonly(),
);
