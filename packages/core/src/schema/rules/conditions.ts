import { contextKeys } from '../../survey/context-keys.ts';
import { optionsOf } from '../../survey/options-of.ts';
import { ratingParts } from '../../survey/rating-parts.ts';
import { scaleValues } from '../../survey/scale-values.ts';
import type { Question, RatingPart, RatingQuestion } from '../../types/question.ts';
import type { Survey } from '../../types/survey.ts';
import { message, oneOf, type Path, type SchemaIssue, shown } from '../issue.ts';
import { type Look, looks } from './looks.ts';
import { unknown } from './unknown.ts';

type PartLook = Extract<Look, { part: unknown }>;

/** What logic and case rules look at exists: questions, options, parts that the design asks, values, context. */
export function* conditions(survey: Survey): Iterable<SchemaIssue> {
  for (const list of ['logic', 'cases', 'acknowledgements'] as const) {
    for (const [i, { when }] of (survey[list] ?? []).entries()) {
      for (const { look, path } of looks(when, [list, i, 'when'])) yield* lookFaults(survey, look, path);
    }
  }
}

function* lookFaults(survey: Survey, look: Look, path: Path): Iterable<SchemaIssue> {
  if ('context' in look) {
    yield* contextFaults(survey, look, path);
    return;
  }
  const question = survey.questions.find(({ id }) => id === look.question);
  if (question === undefined) {
    const ids = survey.questions.map(({ id }) => id);
    yield { path: [...path, 'question'], message: unknown('a question of the survey', look.question, ids) };
  } else if ('includes' in look) {
    yield* optionFaults(question, look.includes, [...path, 'includes']);
  } else if ('part' in look) {
    yield* partFaults(survey, question, look, path);
  }
}

function* contextFaults(
  survey: Survey,
  look: Extract<Look, { context: string }>,
  path: Path,
): Iterable<SchemaIssue> {
  const context = contextKeys(survey);
  const key = context.find(({ id }) => id === look.context);
  if (key === undefined) {
    const ids = context.map(({ id }) => id);
    yield { path: [...path, 'context'], message: unknown('a context key of the survey', look.context, ids) };
  } else if (!key.values.includes(look.is)) {
    yield { path: [...path, 'is'], message: unknown(`a value of ${shown(key.id)}`, look.is, key.values) };
  }
}

function* optionFaults(question: Question, option: string, path: Path): Iterable<SchemaIssue> {
  const ids = optionsOf(question).map(({ id }) => id);
  if (ids.length === 0) {
    yield {
      path,
      message: message('an option of a question that has options', `one of ${shown(question.id)}`),
    };
    return;
  }
  if (!ids.includes(option)) {
    yield { path, message: unknown(`an option of ${shown(question.id)}`, option, ids) };
  }
}

function* partFaults(survey: Survey, question: Question, look: PartLook, path: Path): Iterable<SchemaIssue> {
  const asked = ratingParts(survey, question, 'both');
  const known: readonly string[] =
    asked.includes('expectation') && asked.includes('experience') ? [...asked, 'gap'] : asked;
  if (question.type !== 'rating') {
    yield {
      path: [...path, 'part'],
      message: message('a rating question', `the ${question.type} question ${shown(question.id)}`),
    };
  } else if (!known.includes(look.part)) {
    yield {
      path: [...path, 'part'],
      message: message(`a part that is asked (${oneOf(known)})`, shown(look.part)),
    };
  } else {
    yield* boundFaults(survey, question, look, path);
  }
}

function* boundFaults(
  survey: Survey,
  { scale }: RatingQuestion,
  look: PartLook,
  path: Path,
): Iterable<SchemaIssue> {
  const values = valuesOf(survey, scale, look.part);
  const [bound, value] =
    'atLeast' in look ? (['atLeast', look.atLeast] as const) : (['atMost', look.atMost] as const);
  if (values.length === 0 || values.includes(value)) return;
  yield {
    path: [...path, bound],
    message: message(`a value of ${look.part}, ${values[0]} to ${values.at(-1)}`, String(value)),
  };
}

/** Lowest first; empty when the scale is not there, which is another rule's fault. */
function valuesOf(survey: Survey, id: string, part: RatingPart | 'gap'): readonly number[] {
  const scale = Object.hasOwn(survey.scales, id) ? survey.scales[id] : undefined;
  if (part === 'disconfirmation') return scaleValues({ points: 7, min: -3 });
  if (scale === undefined) return [];
  const { points } = scale;
  return part === 'gap' ? scaleValues({ points: 2 * points - 1, min: 1 - points }) : scaleValues(scale);
}
