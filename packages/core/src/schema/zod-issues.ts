import type * as z from 'zod';
import type { Path, SchemaIssue } from './issue.ts';
import { KEY_SEPARATOR } from './wording.ts';

type ZodIssue = z.core.$ZodIssue;

/** zod's issues as ours: one per unknown key, and of a union only the branch that was probably meant. */
export function schemaIssues(issues: readonly ZodIssue[], at: Path = []): SchemaIssue[] {
  return issues.flatMap(issue => {
    const path = [...at, ...issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))];
    if (issue.code === 'unrecognized_keys') {
      const messages = issue.message.split(KEY_SEPARATOR);
      return issue.keys.map((key, i) => ({ path: [...path, key], message: messages[i] ?? issue.message }));
    }
    const branch = issue.code === 'invalid_union' ? meant(issue) : undefined;
    return branch === undefined ? [{ path, message: issue.message }] : schemaIssues(branch, path);
  });
}

/** The branch with the fewest faults, unknown keys weighing more; none when the value shares no key with any of them. */
function meant({ input, errors }: z.core.$ZodIssueInvalidUnion): readonly ZodIssue[] | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const keys = Object.keys(input).length;
  return errors
    .map(issues => ({ issues, count: faults(issues), strange: strangers(issues) }))
    .filter(({ strange }) => strange < keys)
    .sort((a, b) => a.count - b.count || a.strange - b.strange)[0]?.issues;
}

const strangers = (issues: readonly ZodIssue[]) =>
  issues.reduce(
    (n, issue) => n + (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys.length : 0),
    0,
  );

const faults = (issues: readonly ZodIssue[]) =>
  strangers(issues) + issues.filter(issue => issue.code !== 'unrecognized_keys').length;
