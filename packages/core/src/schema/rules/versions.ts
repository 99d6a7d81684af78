import { compareVersions } from '../../pairing/compare-versions.ts';
import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue } from '../issue.ts';

/** No question changed its meaning in a version that is still to come; pre-releases count as their version. */
export function* versions({ version, questions }: Survey): Iterable<SchemaIssue> {
  for (const [i, { since }] of questions.entries()) {
    if (since === undefined || !(compareVersions(since, version) > 0)) continue;
    yield {
      path: ['questions', i, 'since'],
      message: message(`a version up to ${version}, the survey's own`, since),
    };
  }
}
