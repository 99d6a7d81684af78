import { type Candidate, inPage, script, style } from '../candidate.ts';
import { asked } from '../survey.ts';
import { packageFile } from './package-file.ts';

const start = `const composer = new Composer({ id: 'visit', postUrl: '/answers' });
const asked = ${inPage(asked)};
asked.ratings.forEach((question, index) => composer.ratingInput('q' + index, { question, outOf: asked.points }));
composer.textInput('why', { question: asked.text, multiline: true });
new Formsmd(composer.template, document.getElementById('form'), {}).init();`;

export const formsMd: Candidate = {
  name: 'Forms.md',
  kind: 'peer',
  asksRatings: true,
  head: '<link rel="stylesheet" href="/formsmd.css"><script src="/composer.js" defer></script><script src="/formsmd.js" defer></script>',
  body: `<div id="form"></div><script>addEventListener('DOMContentLoaded', () => { ${start} })</script>`,
  files: {
    '/formsmd.css': style(packageFile('formsmd', 'dist/css/formsmd.min.css')),
    '/composer.js': script(packageFile('formsmd', 'dist/js/composer.bundle.min.js')),
    '/formsmd.js': script(packageFile('formsmd', 'dist/js/formsmd.bundle.min.js')),
  },
  first: ['#form .fmd-form-rating-label'],
  answers: ['#form .fmd-form-rating-label'],
};
