import { fromQuestionnaire, type Questionnaire } from '@wellmet/adapters/fhir';
import { InputError } from '../read/input-error.ts';
import { type Composed, compose } from './compose.ts';
import type { GivenFile } from './imported.ts';
import { readLimeAnswers } from './limesurvey/answers.ts';
import { readLss } from './limesurvey/read-lss.ts';
import { readTsv } from './limesurvey/read-tsv.ts';
import { readLimeSurvey } from './limesurvey/survey.ts';
import { readRedcapAnswers } from './redcap/answers.ts';
import { readRedcap } from './redcap/dictionary.ts';
import { readSurveyJsAnswers } from './surveyjs/answers.ts';
import { objectOf } from './surveyjs/element.ts';
import { readSurveyJs } from './surveyjs/survey.ts';

/** What `wellmet import` reads. */
export const sources = ['surveyjs', 'limesurvey', 'redcap', 'fhir'] as const;
export type Source = (typeof sources)[number];

/** What a file is, by what stands in it; nothing when it is none of them. */
export function sourceOf(text: string): Source | undefined {
  const start = text.slice(0, 4000);
  if (/<LimeSurveyDocType>/.test(start) || /^"?(id"?\t"?related_id|class"?\t)/.test(start))
    return 'limesurvey';
  if (/^"?Variable \/ Field Name/.test(start)) return 'redcap';
  if (!/^\s*\{/.test(start)) return undefined;
  return /"resourceType"\s*:\s*"Questionnaire"/.test(text) ? 'fhir' : 'surveyjs';
}

/** Reads the survey of another tool. @throws InputError when the file is none of its kind */
export function readSource(
  source: Source,
  file: string,
  text: string,
  ratings: ReadonlySet<string>,
  locale?: string,
): Composed {
  switch (source) {
    case 'limesurvey':
      return compose(readLimeSurvey(/^\s*</.test(text) ? readLss(file, text) : readTsv(file, text), ratings));
    case 'redcap':
      return compose(readRedcap(file, text, ratings, locale));
    case 'surveyjs':
      return compose(readSurveyJs(jsonIn(file, text), ratings));
    default: {
      const { survey, skipped } = fromQuestionnaire(jsonIn(file, text) as unknown as Questionnaire);
      return {
        survey,
        taken: [],
        notes: skipped.map(({ linkId, reason }) => ({ place: linkId, message: reason })),
      };
    }
  }
}

/** Reads answers of another tool. */
export const readGiven: Readonly<Record<Exclude<Source, 'fhir'>, (file: string, text: string) => GivenFile>> =
  {
    limesurvey: readLimeAnswers,
    redcap: readRedcapAnswers,
    surveyjs: readSurveyJsAnswers,
  };

function jsonIn(file: string, text: string) {
  try {
    return objectOf(JSON.parse(text));
  } catch (error) {
    throw new InputError(`${file}: expected JSON, got: ${(error as Error).message}`, { cause: error });
  }
}
