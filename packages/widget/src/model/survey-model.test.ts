import { afterEach, expect, test } from 'vitest';
import { clinicSurvey } from '../testing/clinic-survey.ts';
import { restoreMocks, settle, showSurvey } from '../testing/show-survey.ts';

afterEach(restoreMocks);

test('an answer that the logic waits for brings its question onto the page at once', async () => {
  const when = { question: 'greeted', part: 'experience', atMost: 3 } as const;
  const shown = await showSurvey({
    survey: { ...clinicSurvey(), logic: [{ action: 'show', questions: ['on-time'], when }] },
    phase: 'experience',
  });
  expect(shown.parts('question')).toHaveLength(1);
  shown.choose('greeted.experience', 0);
  await settle();
  expect(shown.parts('question')).toHaveLength(2);
});
