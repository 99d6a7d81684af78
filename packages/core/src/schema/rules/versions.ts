import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue } from '../issue.ts';

/** No question changed its meaning in a version that is still to come. */
export function* versions({ version, questions }: Survey): Iterable<SchemaIssue> {
  for (const [i, { since }] of questions.entries()) {
    if (since === undefined || !isLater(since, version)) continue;
    yield {
      path: ['questions', i, 'since'],
      message: message(`a version up to ${version}, the survey's own`, since),
    };
  }
}

const numbers = (version: string) => version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [];

/** By major, minor and patch; pre-releases of one version count as that version. */
function isLater(a: string, b: string): boolean {
  const other = numbers(b);
  const differences = numbers(a).map((number, i) => number - (other[i] ?? 0));
  return (differences.find(difference => difference !== 0) ?? 0) > 0;
}
