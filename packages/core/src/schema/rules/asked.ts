import { askedQuestions } from '../../survey/asked-questions.ts';
import type { Survey } from '../../types/survey.ts';
import { message, type SchemaIssue } from '../issue.ts';

/** Every question is asked at some time: an experience survey asks for no expectation, whatever `phases` says. */
export function* asked(survey: Survey): Iterable<SchemaIssue> {
  const known = askedQuestions(survey, 'both');
  for (const [i, question] of survey.questions.entries()) {
    if (known.includes(question)) continue;
    yield {
      path: ['questions', i, 'phases'],
      message: message(`a phase in which design "${survey.design}" asks for a rating`, 'only expectation'),
    };
  }
}
