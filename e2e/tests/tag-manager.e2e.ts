import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { setStage } from '../stage.ts';

// The recipe as it is printed, run the way that Tag Manager runs it: as a script of the page, after the page has loaded.
const page = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const recipe = /<!-- tag-manager -->[\s\S]*?<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
const stage = setStage();

test('the recipe puts a popover on the page', async () => {
  const { browser, person, clinic } = stage;
  await stage.shows('<p>Opening hours</p>');
  expect(recipe).toContain('/dental.json');
  await browser.inject(
    recipe.replace('/dental.json', '/v1/surveys/every-type').replace('/api/feedback', '/v1/responses'),
  );
  await person.clicks({ role: 'button', name: 'Give feedback' });
  await person.sees({ role: 'dialog', name: 'Your visit' });
  expect(clinic.requests.map(({ path }) => path)).toContain('/v1/surveys/every-type');
});
