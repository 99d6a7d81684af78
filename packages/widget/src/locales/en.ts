import type { KioskKey } from './en-kiosk.ts';
import { launcher } from './launcher.ts';
import type { Messages } from './messages.ts';

/** What a first page needs of English. The rest comes with the later file, in en-later.ts. */
export const en: Omit<Messages, LaterKey | KioskKey> = {
  launcher,
  tag: 'en',
  close: 'Close',
  back: 'Back',
  next: 'Next',
  send: 'Send',
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
};

/** What can be read only after a step of the patient. */
export type LaterKey =
  | 'problem'
  | 'needsAnswer'
  | 'tooLong'
  | 'sending'
  | 'failed'
  | 'retry'
  | 'thanks'
  | 'language'
  | 'larger'
  | 'aloud'
  | 'silent'
  | 'easy'
  | 'left'
  | 'anonymous'
  | 'introduces';
