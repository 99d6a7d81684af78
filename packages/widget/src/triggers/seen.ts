import type { Survey } from '@wellmet/core';
import type { Host } from '../host.ts';
import type { Days } from '../options.ts';

/** Times in milliseconds since 1970: of the last page view, of the last survey of any name, and of each by its name. */
type Seen = Partial<Record<string, number>>;

const entry = 'wellmet-seen';

/** What is known without storage: as much as the page at hand has seen. */
let page = '{}';

const recall = (storage: Storage | undefined): Seen => {
  try {
    return JSON.parse(storage?.[entry] ?? page);
  } catch {
    // Nothing that we wrote.
    return {};
  }
};

const note = (storage: Storage | undefined, news: Seen) => {
  const seen = JSON.stringify(Object.assign(recall(storage), news));
  if (storage) storage[entry] = seen;
  else page = seen;
};

const nameOf = ({ options: { survey } }: Host) => `:${(survey as Survey)?.id ?? survey}`;

const lasts = (since: number | undefined, days: Days) =>
  Date.now() - since! < Number.parseFloat(days) * 864e5;

/** Whether the visitor has been left alone for as long as the options ask. */
export async function isDue(host: Host): Promise<boolean> {
  const { afterVisits, onceEvery, coolDown } = host.options;
  const storage = await host.storage();
  const { visits = 0, at, any, [nameOf(host)]: shown } = recall(storage);
  const visit = lasts(at, '.02d') ? visits : visits + 1;
  if (afterVisits) note(storage, { visits: visit, at: Date.now() });
  return !(lasts(shown, onceEvery!) || lasts(any, coolDown!) || visit < afterVisits!);
}

/** Notes that the survey is shown now. */
export const noteShown = async (host: Host): Promise<void> =>
  note(await host.storage(), { any: Date.now(), [nameOf(host)]: Date.now() });
