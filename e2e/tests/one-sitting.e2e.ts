import type { Report } from '@wellmet/core';
import { expect, test } from 'vitest';
import { completes } from '../page/patient.ts';
import { stored } from '../page/stored.ts';
import { embed, setStage } from '../stage.ts';

const stage = setStage();

test('expectation and experience in one sitting make a pair whose expectation is called recalled', async () => {
  const { clinic, database, person } = stage;
  await stage.shows(embed());
  const rate = (group: string) => (group.endsWith('I expected') ? 5 : 6);
  await completes(person, rate);

  const [response, ...others] = stored(database);
  expect(others).toEqual([]);
  expect(response?.phase).toBe('both');
  expect(response?.answers).toEqual({
    waiting: { expectation: 5, experience: 6 },
    listens: { expectation: 5, experience: 6 },
  });

  const report = (await (await fetch(`${clinic.origin}/v1/reports/every-type`)).json()) as Report;
  expect(report.n).toMatchObject({ paired: 1, unpaired: 0 });
  expect(report.expectationTiming).toBe('recalled');
  expect(report.items.map(({ gap }) => gap.mean)).toEqual([1, 1]);
});

test('a visit that is never joined is counted as unpaired', async () => {
  const { clinic, person } = stage;
  await stage.shows(embed('phase="experience"'));
  await completes(person, () => 4);
  const report = (await (await fetch(`${clinic.origin}/v1/reports/every-type`)).json()) as Report;
  expect(report.n).toMatchObject({ responses: 2, paired: 1, unpaired: 1 });
});
