import { sampleSurvey } from '../survey/sample-survey.ts';
import type { Survey } from '../types/survey.ts';

const en = (words: string) => ({ en: words });

/** For tests: the sample survey with what only `createSession` knows. */
export const guidedSurvey: Survey = {
  ...sampleSurvey,
  stages: { before: en('Before'), care: en('Your care') },
  respondent: {
    text: en('Who answers?'),
    options: [
      { id: 'patient', text: en('I am the patient') },
      { id: 'parent', text: en('I am a parent') },
    ],
  },
  questions: [
    ...sampleSurvey.questions.map(question =>
      question.id === 'listens'
        ? { ...question, textFor: { parent: en('Staff listen to my child') } }
        : question,
    ),
    { id: 'allowed', type: 'consent', stage: 'after', text: en('You may quote me. I feel {{feel}}.') },
    {
      id: 'call',
      type: 'contact',
      stage: 'after',
      text: en('How can we reach you?'),
      fields: ['name', 'phone', 'email'],
      consent: en('You may call me about this.'),
    },
    { id: 'last', type: 'yes-no', stage: 'after', text: en('Done?') },
  ],
  acknowledgements: [
    {
      id: 'sorry',
      when: { question: 'listens', part: 'experience', atMost: 2 },
      text: en('We are sorry.'),
      offer: 'call',
    },
    {
      id: 'parents',
      when: { context: 'respondent', is: 'parent' },
      text: en('Thank you for speaking for them.'),
    },
  ],
  allocation: { id: 'weights', text: en('Split 100 points') },
};
