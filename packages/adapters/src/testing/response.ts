import type { Response } from '@wellmet/core';

/** A small answered Survey. */
export const response: Response = {
  id: '018f6b2e-7c00-7000-8000-000000000001',
  survey: 'dental-visit',
  version: '1.0.0',
  phase: 'experience',
  visit: 'k3f9',
  locale: 'zh-Hans',
  channel: 'web',
  status: 'completed',
  startedAt: '2026-11-21T10:00:00.000Z',
  submittedAt: '2026-11-21T10:01:00.000Z',
  answers: { listens: { experience: 7 }, why: { text: '谢谢 👋 <b>&' } },
};
