import { launcher } from './launcher.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
  launcher,
  close: 'Close',
  back: 'Back',
  next: 'Next',
  send: 'Send',
  retry: 'Try again',
  step: (page, pages) => `Step ${page} of ${pages}`,
  ask: {
    expectation: 'What do you expect from your visit?',
    experience: 'How was your visit?',
    both: 'What did you expect, and how was it?',
  },
  part: { expectation: 'I expect', recalled: 'I expected', experience: 'It was' },
  answer: 'My answer',
  comma: ', ',
  of: (value, highest) => `${value} of ${highest}`,
  between: (low, high) => `between “${low}” and “${high}”`,
  notApplicable: 'Does not apply',
  required: 'needs an answer',
  problem: 'Please look at this once more',
  needsAnswer: 'Please give an answer',
  tooLong: (excess, count) => `Please shorten this by ${excess} character${count === 1 ? '' : 's'}`,
  sending: 'Sending your answers…',
  failed: 'We could not send your answers. They are still here. Please try again.',
  thanks: 'Thank you. This helps us do better for the next person.',
};
