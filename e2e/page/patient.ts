import type { Person } from './person.ts';

/** What is answered to a rating, by the name of its group ("The waiting time is reasonable I expect"): a point, or undefined to leave it. */
export type Rate = (group: string) => number | undefined;

/** Answers the ratings of the page that is shown, by clicking. */
export async function rates(person: Person, rate: Rate): Promise<void> {
  for (const { group } of await person.lists({ role: 'radio', name: /^1 of / })) {
    const point = rate(group);
    if (point === undefined) continue;
    const radio = { role: 'radio', name: new RegExp(`^${point} of `), group };
    await person.clicks(radio);
    await person.sees({ ...radio, checked: true });
  }
}

/** Clicks through every page, answers the ratings of each, sends, and waits for the thanks. */
export async function completes(person: Person, rate: Rate): Promise<void> {
  for (let page = 1; ; page += 1) {
    await person.sees({ role: 'text', name: new RegExp(`^Step ${page} of `) });
    await rates(person, rate);
    if ((await person.lists({ role: 'button', name: 'Send' })).length > 0) break;
    await person.clicks({ role: 'button', name: 'Next' });
  }
  await person.clicks({ role: 'button', name: 'Send' });
  await person.sees({ role: 'text', name: /^Thank you/ });
}
