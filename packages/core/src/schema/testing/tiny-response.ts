import type { Response } from '../../types/response.ts';

/** For tests: a valid Response to the tiny survey, with an answer of every kind. */
export const tinyResponse: Response = {
  id: '0193a1c5-7f00-7abc-8def-0123456789ab',
  survey: 'tiny',
  version: '1.2.0',
  phase: 'both',
  visit: 'k3f_9-x',
  locale: 'ar',
  channel: 'link',
  status: 'completed',
  startedAt: '2026-11-21T10:00:00.000Z',
  submittedAt: '2026-11-21T10:02:30.125Z',
  answers: {
    listens: { expectation: 5, experience: 2 },
    clean: { expectation: 4, experience: 'na' },
    again: { experience: 0 },
    topics: { choice: ['time', 'price'] },
    feel: { emotion: 'upset' },
    why: { text: 'They were in a hurry' },
  },
  context: { ward: 'north' },
};
