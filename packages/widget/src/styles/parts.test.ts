import { afterEach, expect, test, vi } from 'vitest';
import { everything } from '../testing/all-types.ts';
import { restoreMocks, type Shown } from '../testing/show-survey.ts';
import { walkSurvey } from '../testing/walk-survey.ts';
import { parts } from './parts.ts';

afterEach(() => {
  restoreMocks();
  vi.unstubAllGlobals();
});

const met = new Set<string>();
const look = (shown: Shown) => {
  for (const element of shown.root().querySelectorAll('[part]'))
    for (const part of element.getAttribute('part')!.split(' ').filter(Boolean)) met.add(part);
};
test('every part that a patient can meet is documented, and no other', async () => {
  vi.stubGlobal('speechSynthesis', { getVoices: () => [{ lang: 'en-GB' }], addEventListener() {} });
  await walkSurvey({ survey: everything }, look);
  await walkSurvey({ survey: { ...everything, design: 'direct' } }, look);
  await walkSurvey({ survey: { ...everything, design: 'tolerance' } }, look);
  expect([...met].sort()).toEqual(Object.keys(parts).sort());
});
