import { policies, type SuppressionPolicy } from '@wellmet/core';
import { type CommandOption, UsageError } from '../command.ts';

/** The option of every command that shows figures to someone. */
export const suppressOption = (standard: keyof typeof policies) =>
  ({
    type: 'string',
    value: 'POLICY',
    help: `What is hidden: figures of fewer than 11 (public), of fewer than 5 (internal, a clinic's own staff), or nothing (none, for demonstrations and analysts); ${standard} unless given.`,
  }) as const satisfies CommandOption;

/** @throws UsageError when it is none of the three */
export function readPolicy(given: string): SuppressionPolicy {
  const found = Object.values(policies).find(({ name }) => name === given);
  if (found) return found;
  throw new UsageError(
    `expected --suppress ${Object.keys(policies).join(', ')}, got ${JSON.stringify(given)}`,
  );
}
