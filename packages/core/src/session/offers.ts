import type { Condition, LogicRule } from '../types/rule.ts';
import type { Survey } from '../types/survey.ts';

/** No declared key has a space, so it meets none and never travels. */
export const offerKey = (acknowledgement: string): string => `offer ${acknowledgement}`;

/** The survey with rules that hide each offered contact question, unless an acknowledgement that offers it holds and was taken. */
export function withOffers(survey: Survey): Survey {
  const { acknowledgements = [], logic = [] } = survey;
  const offered = [...new Set(acknowledgements.flatMap(({ offer }) => offer ?? []))];
  if (offered.length === 0) return survey;
  const rules = offered.map((question): LogicRule => {
    const any = acknowledgements
      .filter(({ offer }) => offer === question)
      .map(({ id, when }): Condition => ({ all: [when, { context: offerKey(id), is: 'yes' }] }));
    return { action: 'show', questions: [question], when: { any } };
  });
  return { ...survey, logic: [...logic, ...rules] };
}
