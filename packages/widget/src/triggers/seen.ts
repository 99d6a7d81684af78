import type { Survey } from '@wellmet/core';
import type { Host, Notes } from '../host.ts';
import type { Days } from '../options.ts';

/** Times in milliseconds since 1970: of the last page view, of the last survey of any name, and of each by its name. */
type Seen = Partial<Record<string, number>>;

const entry = 'wellmet-seen';

const recall = (notes: Notes): Seen => {
  try {
    return JSON.parse(notes[entry] ?? '{}');
  } catch {
    // Nothing that we wrote.
    return {};
  }
};

const note = (notes: Notes, news: Seen) => {
  notes[entry] = JSON.stringify(Object.assign(recall(notes), news));
};

const nameOf = ({ options: { survey } }: Host) => `:${(survey as Survey)?.id ?? survey}`;

const lasts = (since: number | undefined, days: Days) =>
  Date.now() - since! < Number.parseFloat(days) * 864e5;

/** Whether the visitor has been left alone for as long as the options ask. */
export async function isDue(host: Host): Promise<boolean> {
  const { afterVisits, onceEvery, coolDown } = host.options;
  const notes = await host.notes();
  const { visits = 0, at, any, [nameOf(host)]: shown } = recall(notes);
  const visit = lasts(at, '.02d') ? visits : visits + 1;
  if (afterVisits) note(notes, { visits: visit, at: Date.now() });
  return !(lasts(shown, onceEvery!) || lasts(any, coolDown!) || visit < afterVisits!);
}

/** Notes that the survey is shown now. */
export const noteShown = async (host: Host): Promise<void> =>
  note(await host.notes(), { any: Date.now(), [nameOf(host)]: Date.now() });
