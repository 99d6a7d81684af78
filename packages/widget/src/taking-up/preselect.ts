import type { Answer, Session } from '@wellmet/core';

/**
 * The answer that a link chooses for the patient to look at, as `?q=<question>:<value>`; nothing where the survey does not ask it
 * or does not offer it. It counts only when the patient sends it.
 */
export function preselect(
  { survey, phase }: Session,
  search: string,
): { readonly question: string; readonly answer: Answer } | undefined {
  const [id, value = ''] = new URLSearchParams(search).get('q')?.split(':') ?? [];
  const question = survey.questions.find(one => one.id === id);
  if (!question) return undefined;
  const give = (answer: Answer) => ({ question: question.id, answer });
  if (question.type === 'rating') {
    const { points, min = 1, notApplicable } = survey.scales[question.scale]!;
    const part = phase === 'expectation' ? 'expectation' : 'experience';
    if (value === 'na' && notApplicable) return give({ [part]: 'na' });
    const number = Number(value);
    return /^-?\d+$/.test(value) && number >= min && number < min + points
      ? give({ [part]: number })
      : undefined;
  }
  if (question.type === 'yes-no') return /^(yes|no)$/.test(value) ? give({ choice: [value] }) : undefined;
  const offered = 'options' in question && question.options.some(option => option.id === value);
  if (!offered) return undefined;
  return give(question.type === 'emotion' ? { emotion: value } : { choice: [value] });
}
