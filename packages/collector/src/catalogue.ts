import type { Survey } from '@wellmet/core';
import { checkSurvey } from '@wellmet/core/schema';
import { CollectorError } from './errors.ts';
import { issueSentence } from './issue-sentence.ts';

/** The Surveys that a collector takes Responses for. */
export interface Catalogue {
  /** The current version of each Survey, in the order given. */
  readonly current: readonly Survey[];
  /** A version of a Survey, or its current one; nothing when there is no such. */
  find(id: string, version?: string): Survey | undefined;
}

/**
 * Looks Surveys up by id and version. Several versions of one Survey may be given; the last is the current one.
 *
 * @throws CollectorError when a Survey has a fault, or one version of a Survey is given twice.
 */
export function createCatalogue(surveys: readonly Survey[]): Catalogue {
  const versions = new Map<string, Map<string, Survey>>();
  for (const survey of surveys) {
    const checked = checkSurvey(survey);
    if ('issues' in checked) {
      const faults = checked.issues.map(issueSentence).join('; ');
      throw new CollectorError(`The survey "${survey?.id}" has faults: ${faults}.`);
    }
    const { id, version } = checked.survey;
    const known = versions.get(id) ?? new Map<string, Survey>();
    if (known.has(version)) throw new CollectorError(`The survey "${id}" ${version} is given twice.`);
    versions.set(id, known.set(version, checked.survey));
  }
  const newest = (known: ReadonlyMap<string, Survey>) => [...known.values()].at(-1);
  return {
    current: [...versions.values()].flatMap(known => newest(known) ?? []),
    find: (id, version) => {
      const known = versions.get(id) ?? new Map<string, Survey>();
      return version === undefined ? newest(known) : known.get(version);
    },
  };
}
