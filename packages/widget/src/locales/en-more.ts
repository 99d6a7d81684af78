import type { MoreMessages } from './more-messages.ts';

/** What English says where a survey asks what few do. */
export const enMore: MoreMessages = {
  yes: 'Yes',
  no: 'No',
  other: 'In your own words',
  rank: 'Choose the first one first, then the second, and so on',
  up: option => `Move up: ${option}`,
  down: option => `Move down: ${option}`,
  out: option => `Take out: ${option}`,
  gone: option => `Taken out: ${option}`,
  part: {
    minimum: 'I would accept',
    desired: 'I would wish for',
    importance: 'How much it matters to me',
  },
  ask: {
    expectation: 'What would you still accept, and what would you wish for?',
    both: 'What would you still accept, what did you wish for, and how was it?',
  },
  compared: 'How was it, compared with what you expected?',
  comparisons: [
    'much worse than expected',
    'worse than expected',
    'a little worse than expected',
    'as expected',
    'a little better than expected',
    'better than expected',
    'much better than expected',
  ],
  pointsLeft: points => `Points left to give: ${points}`,
  pointsOver: points => `Points too many: ${points}`,
  agree: 'I agree',
  contact: {
    name: 'Your name',
    phone: 'Phone',
    email: 'E-mail',
    message: 'What is it about?',
    apart: 'This is kept apart from your answers. You can leave it empty.',
    needsReach: 'Please give a phone number or an e-mail address',
    needsConsent: 'Please tick the box, or leave all of this empty',
  },
  change: 'Change',
};
