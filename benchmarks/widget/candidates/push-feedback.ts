import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Candidate, script, style } from '../candidate.ts';
import { packageFile } from './package-file.ts';

const folder = `${dirname(createRequire(import.meta.url).resolve('pushfeedback/package.json'))}/dist/pushfeedback`;

export const pushFeedback: Candidate = {
  name: 'PushFeedback',
  kind: 'peer',
  lacks: 'one star rating and a text',
  asksRatings: false,
  head: '<link rel="stylesheet" href="/pushfeedback.css"><script type="module" src="/pushfeedback.esm.js"></script>',
  body: '<feedback-modal embedded fetch-data="false" project="clinic" rating-mode="stars"></feedback-modal>',
  files: Object.fromEntries(
    readdirSync(folder)
      .filter(name => /\.(js|css)$/.test(name))
      .map(name => [
        `/${name}`,
        (name.endsWith('css') ? style : script)(packageFile('pushfeedback', `dist/pushfeedback/${name}`)),
      ]),
  ),
  first: ['feedback-modal', '.feedback-modal-rating-button'],
  answers: ['feedback-modal', '.feedback-modal-rating-button'],
};
