import { pipes } from '../../session/pipe.ts';
import { askedQuestions } from '../../survey/asked-questions.ts';
import type { RatingQuestion } from '../../types/question.ts';
import type { LogicRule } from '../../types/rule.ts';
import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue, shown } from '../issue.ts';
import { looks } from './looks.ts';
import { textsOfQuestion } from './texts-of.ts';
import { unknown } from './unknown.ts';

/** A draw is made of ratings there are, and items change places only where no other question and no rule would notice. */
export function* chance(survey: Survey): Iterable<SchemaIssue> {
  yield* sampling(survey);
  for (const [i, { id, shuffle }] of survey.dimensions.entries()) {
    if (shuffle) yield* mixed(survey, id, i);
  }
}

function* sampling({ questions, sampling }: Survey): Iterable<SchemaIssue> {
  if (!sampling) return;
  const ratings = questions.filter(({ type }) => type === 'rating').map(({ id }) => id);
  for (const [i, id] of sampling.core.entries()) {
    if (ratings.includes(id)) continue;
    yield { path: ['sampling', 'core', i], message: unknown('a rating question of the survey', id, ratings) };
  }
  const others = ratings.filter(id => !sampling.core.includes(id)).length;
  if (sampling.size > others)
    yield {
      path: ['sampling', 'size'],
      message: message(`at most ${others}, the ratings that are not in the core`, String(sampling.size)),
    };
}

function* mixed(survey: Survey, dimension: string, i: number): Iterable<SchemaIssue> {
  const { questions, logic = [] } = survey;
  const places = questions.flatMap((one, at) =>
    one.type === 'rating' && one.dimension === dimension ? [{ one, at }] : [],
  );
  const ids = places.map(({ one }) => one.id);
  const fault = (expected: string, got: string): SchemaIssue => ({
    path: ['dimensions', i, 'shuffle'],
    message: message(expected, got),
  });
  const apart = places.find(({ at }, n) => n > 0 && at !== places[n - 1]!.at + 1);
  if (apart) yield fault('items that stand together, to change places', `${shown(apart.one.id)} apart`);
  for (const rule of logic) {
    if (!hidden(survey, rule).some(id => ids.includes(id))) continue;
    for (const { look } of looks(rule.when, []))
      if ('question' in look && ids.includes(look.question))
        yield fault('items that no rule leads from one to another', `a rule on ${shown(look.question)}`);
  }
  for (const { one } of places) {
    const named = namedIn(one).find(id => ids.includes(id));
    if (named) yield fault('items that name no answer to each other', `{{${named}}} in ${shown(one.id)}`);
  }
}

const hidden = (survey: Survey, rule: LogicRule): readonly string[] => {
  if (rule.action !== 'end') return rule.questions;
  const all = askedQuestions(survey, 'both').map(({ id }) => id);
  return all.slice(all.indexOf(rule.after) + 1);
};

const namedIn = (question: RatingQuestion): readonly string[] =>
  textsOfQuestion(question, []).flatMap(({ text }) =>
    [...JSON.stringify(text).matchAll(pipes)].map(([, id = '']) => id),
  );
