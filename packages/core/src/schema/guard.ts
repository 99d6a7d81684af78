import { message, type Path, type SchemaIssue } from './issue.ts';

/** Conditions nest, nothing else does: no survey that a person wrote comes near. */
export const DEEPEST = 64;

/**
 * What must be known before a schema may look: that the value ends, and that no key can reach a prototype.
 * zod passes over `__proto__` in records without a word; here it is refused.
 */
export function guard(value: unknown): SchemaIssue[] {
  const issues: SchemaIssue[] = [];
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= DEEPEST) {
      issues.push({ path, message: message(`at most ${DEEPEST} levels`, 'more') });
      continue;
    }
    if (Object.hasOwn(value, '__proto__')) {
      issues.push({ path: [...path, '__proto__'], message: message('only names of our own', '"__proto__"') });
    }
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      open.push({ value: child, path: [...path, isList ? Number(key) : key] });
    }
  }
  return issues;
}
