import type { Stage } from '../stage.ts';
import { rates } from './patient.ts';

const next = { role: 'button', name: 'Next' };

/** Takes a patient through everything that `every-type` can show, and calls back at each state, by its name. */
export async function walk({ person, clinic }: Stage, at: (state: string) => Promise<void>): Promise<void> {
  await person.sees(next);
  await at('first page');
  await person.clicks(next);
  await person.sees({ role: 'heading', name: /^Please look/ });
  await at('an answer is missing');
  await rates(person, group => (group.endsWith('It was') ? 2 : 6));
  await at('rated');
  await person.clicks(next);
  await person.sees({ role: 'heading', name: 'Staff listen to me' });
  await at('a question with a hint');
  await person.clicks(next);
  await person.clicks({ role: 'radio', name: 'No' });
  await at('one of several chosen');
  await person.clicks(next);
  await person.clicks({ role: 'textbox' });
  await at('a text');
  await person.clicks(next);
  await person.clicks({ role: 'checkbox', name: 'Pain' });
  await at('several chosen');
  await person.clicks(next);
  await person.clicks({ role: 'radio', name: 'Anxious' });
  await at('a feeling');
  clinic.delay = 1000;
  await person.clicks({ role: 'button', name: 'Send' });
  await at('sending');
  await person.sees({ role: 'text', name: /^Thank you/ });
  clinic.delay = 0;
  await at('thanks');
}
