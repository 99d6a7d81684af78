import type { RatingPart, Survey, Text } from '@wellmet/core';
import type { FhirRelease } from './types.ts';

export interface FhirOptions {
  /** The FHIR release of the receiving server; R4 unless given. */
  readonly release?: FhirRelease;
  /**
   * Where the canonical addresses and code systems of this clinic begin; `https://wellmet.github.io/fhir` unless given.
   * They are names: nothing is ever requested there.
   */
  readonly base?: string;
  /** What stands over the options of a part, such as `{ experience: { en: 'How it was' } }`; English unless given. */
  readonly parts?: Readonly<Partial<Record<RatingPart, Text>>>;
}

/** What every step of a mapping needs. */
export interface Mapping extends Required<FhirOptions> {
  readonly survey: Survey;
}

export const mappingOf = (survey: Survey, options?: FhirOptions): Mapping => ({
  release: 'R4',
  base: 'https://wellmet.github.io/fhir',
  parts: {},
  ...options,
  survey,
});

/** The canonical address of the Questionnaire that a survey becomes, without its version. */
export const questionnaireUrl = ({ base, survey }: Mapping): string => `${base}/Questionnaire/${survey.id}`;
