import { bundle } from '../bundle.ts';
import { type Candidate, inPage, script } from '../candidate.ts';
import { asked } from '../survey.ts';

/** A page without a widget: what belongs to no candidate. */
export const emptyPage: Candidate = {
  name: 'page without a widget',
  kind: 'floor',
  asksRatings: false,
  head: '',
  body: '',
  files: {},
  first: ['h1'],
  answers: [],
};

export const floor = async (): Promise<Candidate> => ({
  name: 'floor: bare Preact form',
  kind: 'floor',
  asksRatings: true,
  head: '<script src="/floor.js" defer></script>',
  body: `<script>addEventListener('DOMContentLoaded', () => openFloor(${inPage(asked)}))</script>`,
  files: { '/floor.js': script(await bundle('floor/form.tsx', true)) },
  first: ['#floor', 'input'],
  answers: ['#floor', 'label:has([type=radio])'],
});
