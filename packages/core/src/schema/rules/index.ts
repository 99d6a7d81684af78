import type { Survey } from '../../types/survey.ts';
import type { SchemaIssue } from '../issue.ts';
import { answers } from './answers.ts';
import { asked } from './asked.ts';
import { chance } from './chance.ts';
import { conditions } from './conditions.ts';
import { items } from './items.ts';
import { logic } from './logic.ts';
import { offers } from './offers.ts';
import { pipes } from './pipes.ts';
import { scales } from './scales.ts';
import { texts } from './texts.ts';
import { unique } from './unique.ts';
import { versions } from './versions.ts';
import { weights } from './weights.ts';

const rules: readonly ((survey: Survey) => Iterable<SchemaIssue>)[] = [
  unique,
  texts,
  scales,
  items,
  asked,
  weights,
  logic,
  conditions,
  versions,
  answers,
  pipes,
  chance,
  offers,
];

/** Where the parts of a well-shaped Survey do not agree. */
export function surveyFaults(survey: Survey): readonly SchemaIssue[] {
  return rules.flatMap(rule => [...rule(survey)]);
}
