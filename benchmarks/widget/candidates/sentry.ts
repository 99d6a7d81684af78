import { bundle } from '../bundle.ts';
import { type Candidate, script } from '../candidate.ts';

export const sentry = async (): Promise<Candidate> => ({
  name: 'Sentry feedback',
  kind: 'peer',
  lacks: 'name, e-mail and a text, no rating',
  asksRatings: false,
  head: '<script src="/sentry.js" defer></script>',
  body: '',
  files: { '/sentry.js': script(await bundle('candidates/sentry-page.ts')) },
  first: ['#sentry-feedback', 'textarea'],
  answers: ['#sentry-feedback', 'input, textarea'],
});
