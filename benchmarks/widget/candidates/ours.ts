import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Candidate, inPage, json, script } from '../candidate.ts';
import { survey } from '../survey.ts';

const folder = dirname(fileURLToPath(import.meta.resolve('@wellmet/widget/wellmet.js')));
const files = Object.fromEntries(
  readdirSync(folder)
    .filter(name => name.startsWith('wellmet') && name.endsWith('.js'))
    .map(name => [`/${name}`, script(readFileSync(`${folder}/${name}`))]),
);

const ours = {
  kind: 'ours',
  asksRatings: true,
  first: ['wellmet-survey', 'input'],
  answers: ['wellmet-survey', 'label'],
} as const;

/** Everything in one file, for sites that pin it, with the survey on the page. */
export const all: Candidate = {
  ...ours,
  name: '`wellmet.all.js`, survey inline',
  head: '<script src="/wellmet.all.js" defer></script>',
  body: `<wellmet-survey endpoint="/answers"><script type="application/json">${inPage(survey)}</script></wellmet-survey>`,
  files,
};

/** The two lines of the README. */
export const twoLines: Candidate = {
  ...ours,
  name: 'the two lines, `wellmet.js`',
  head: '<script src="/wellmet.js" defer></script>',
  body: '<wellmet-survey survey="/visit.json" endpoint="/answers"></wellmet-survey>',
  files: { ...files, '/visit.json': json(survey) },
};

/** The same with all that comes at the first sign of a visitor, for what it weighs. */
export const used: Candidate = {
  ...twoLines,
  kind: 'used',
  name: 'the same once the pointer has moved, with what comes then',
};

/** The same page while nothing is to be shown. */
export const nothingShown: Candidate = {
  ...twoLines,
  name: 'nothing shown',
  body: '<wellmet-survey survey="/visit.json" endpoint="/answers" trigger="none"></wellmet-survey>',
  first: ['h1'],
};
