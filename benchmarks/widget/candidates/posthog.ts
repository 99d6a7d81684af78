import { bundle } from '../bundle.ts';
import { type Candidate, script } from '../candidate.ts';

export const posthog = async (): Promise<Candidate> => ({
  name: 'PostHog, renderer only',
  kind: 'peer',
  lacks: 'the product around the renderer: it sends nothing',
  asksRatings: true,
  head: '<script src="/posthog.js" defer></script>',
  body: '',
  files: { '/posthog.js': script(await bundle('candidates/posthog-page.ts')) },
  first: ['#form .ratings-number, #form button[class*=rating]'],
  answers: ['#form .ratings-number, #form button[class*=rating]'],
});
