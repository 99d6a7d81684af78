import { bundle } from '../bundle.ts';
import { type Candidate, script } from '../candidate.ts';

export const formbricks = async (): Promise<Candidate> => ({
  name: 'Formbricks 1.99',
  kind: 'peer',
  lacks: 'the product around the renderer',
  asksRatings: true,
  head: '<script src="/formbricks.js" defer></script>',
  body: '',
  files: { '/formbricks.js': script(await bundle('candidates/formbricks-page.ts')) },
  first: ['#form input[type=radio]'],
  answers: ['#form label:has([type=radio])'],
});
