import type { AnswerIssue } from '../survey/answer-issue.ts';
import { askedQuestions } from '../survey/asked-questions.ts';
import { checkAnswer } from '../survey/check-answer.ts';
import { isAnswered } from '../survey/is-answered.ts';
import type { Answer, Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { message, oneOf, type Path, type SchemaIssue, shown } from './issue.ts';
import { unknown } from './rules/unknown.ts';

/**
 * Every answer belongs to a question that the phase asks, and may stand there. What is missing is no fault: a person may
 * stop at any point, and paper knows no required question. Nor is an answer to a question that logic hides: it was given.
 */
export function* answerFaults(survey: Survey, { phase, answers }: Response): Iterable<SchemaIssue> {
  const asked = askedQuestions(survey, phase);
  for (const [id, answer] of Object.entries(answers)) {
    const path = ['answers', id];
    const question = survey.questions.find(question => question.id === id);
    if (id === survey.allocation?.id) {
      yield* allocationFaults(survey, answer, path);
    } else if (question === undefined) {
      const ids = [...survey.questions, ...(survey.allocation ? [survey.allocation] : [])].map(
        ({ id }) => id,
      );
      yield { path, message: unknown('a question of the survey', id, ids) };
    } else if (!asked.includes(question)) {
      yield { path, message: message(`no answer to ${shown(id)} in phase ${phase}`, 'one') };
    } else if (!isAnswered(answer)) {
      yield { path, message: message('an answer or no entry', 'a blank one') };
    } else {
      const issue = checkAnswer(survey, { ...question, required: false }, answer, phase);
      if (issue !== undefined) yield { path: [...path, ...below(issue)], message: sentence(issue) };
    }
  }
}

/** Points that do not sum to 100 are no fault: they are counted as such, never turned into others that do. */
function* allocationFaults(survey: Survey, answer: Answer, path: Path): Iterable<SchemaIssue> {
  if (!('points' in answer)) {
    yield { path, message: message('points', shown(answer)) };
    return;
  }
  const ids = survey.dimensions.map(({ id }) => id);
  for (const id of Object.keys(answer.points)) {
    if (!ids.includes(id)) yield { path: [...path, 'points', id], message: unknown('a dimension', id, ids) };
  }
}

const below = ({ part, code, received }: AnswerIssue) => {
  if (part !== undefined) return [part];
  return code === 'not-asked' ? [String(received)] : [];
};

function sentence({ code, expected, received }: AnswerIssue): string {
  const list = Array.isArray(expected) ? expected : [expected];
  switch (code) {
    case 'too-long':
      return message(`at most ${expected} characters`, String(received));
    case 'too-many':
      return message(`at most ${expected} of the options`, shown(received));
    default:
      return message(oneOf(list), shown(received));
  }
}
