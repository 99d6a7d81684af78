import type { Survey } from '@wellmet/core';
import { checkResponse } from '@wellmet/core/schema';
import { dentalVisit, dentalVisitShort } from '@wellmet/instruments';
import { expect, test } from 'vitest';
import { asSample, sampleVisits } from './sample.ts';

test.each([dentalVisit, dentalVisitShort])(
  'invented visits answer $id as patients could',
  (survey: Survey) => {
    const responses = sampleVisits(survey, 50);
    const issues = responses.flatMap(response => {
      const checked = checkResponse(survey, response);
      return 'issues' in checked ? checked.issues : [];
    });
    expect(issues).toEqual([]);
    expect(new Set(responses.map(({ visit }) => visit)).size).toBe(50);
    expect(responses.length).toBeGreaterThan(60);
  },
);

test('the title of a sample says so in every language of the survey', () => {
  const { title } = asSample(dentalVisit);
  expect(Object.keys(title)).toEqual(Object.keys(dentalVisit.title));
  expect(title.en).toBe(`${dentalVisit.title.en} (sample data)`);
  expect(title['zh-Hans']).toContain('（示例数据）');
  expect(title.ar).toContain('(بيانات نموذجية)');
});
