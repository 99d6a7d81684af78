import type { RatingPart, Text } from '@wellmet/core';

/** What stands over the options of each part, under the question's own text. */
export const partTexts: Readonly<Record<RatingPart, Text>> = {
  expectation: { en: 'What I expected' },
  experience: { en: 'How it was' },
  minimum: { en: 'The least I would accept' },
  desired: { en: 'What I would wish for' },
  disconfirmation: { en: 'Compared with what I expected' },
  importance: { en: 'How much it matters to me' },
};
