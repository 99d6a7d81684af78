import type { LaterKey } from './en.ts';
import type { Messages } from './messages.ts';

/** What English says after the first page; see en.ts. */
export const enLater: Pick<Messages, LaterKey> = {
  problem: 'Please look at this once more',
  needsAnswer: 'Please give an answer',
  tooLong: (excess, count) => `Please shorten this by ${excess} character${count === 1 ? '' : 's'}`,
  sending: 'Sending your answers…',
  failed: 'We could not send your answers. They are still here. Please try again.',
  retry: 'Try again',
  thanks: 'Thank you. This helps us do better for the next person.',
  language: 'Language',
  larger: 'Larger text',
  aloud: 'Read aloud',
  silent: 'Stop reading',
  easy: 'Easy words',
  left: count => `Characters left: ${count}`,
  anonymous: 'You need not say who you are. This looks like a name, a phone number or an e-mail address.',
  introduces: /my name is|i am called/i,
};
