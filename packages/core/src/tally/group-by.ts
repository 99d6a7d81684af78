import { contextKeys } from '../survey/context-keys.ts';
import type { Response } from '../types/response.ts';
import type { Survey } from '../types/survey.ts';
import { known } from './bucket.ts';
import type { Bucket, Grouping } from './create-tally.ts';

/** Counts the respondents of each value of these context keys apart, beside all of them. */
export function groupBy(
  survey: Survey,
  ids: readonly string[],
): { readonly groups: (readonly Bucket[])[]; readonly grouping: Grouping } {
  const keys = ids.map(id => {
    const key = contextKeys(survey).find(declared => declared.id === id);
    if (key) return { ...key, buckets: new Map<string, Bucket>() };
    throw new RangeError(`groupBy: expected a context key of the survey, got ${id}`);
  });
  const all: Bucket = new Map();
  const groups: (readonly Bucket[])[] = [[all]];
  const contexts: Readonly<Record<string, string>>[] = [{}];
  const places = new Map<string, number>();
  const valuesOf = ({ context }: Pick<Response, 'context'>) => keys.map(({ id }) => context?.[id] ?? '');
  return {
    groups,
    grouping: {
      keys: ids,
      contextOf: group => contexts[group]!,
      faultOf: response => {
        const values = valuesOf(response);
        const wrong = keys.findIndex((key, i) => values[i] !== '' && !key.values.includes(values[i]!));
        if (wrong < 0) return undefined;
        const { id, values: declared } = keys[wrong]!;
        return `context.${id}: expected ${declared.join(' or ')}, got ${JSON.stringify(values[wrong])}`;
      },
      groupOf: response => {
        const values = valuesOf(response);
        return known(places, values.join('\n'), () => {
          const apart = keys.map(({ buckets }, i) => known(buckets, values[i]!, () => new Map()));
          contexts.push(Object.fromEntries(ids.map((id, i) => [id, values[i]!])));
          return groups.push([all, ...apart]) - 1;
        });
      },
      write: cellsOf =>
        Object.fromEntries(
          keys.map(({ id, buckets }) => [
            id,
            Object.fromEntries(
              [...buckets.keys()]
                .sort()
                .map(value => [value, cellsOf(buckets.get(value)!)] as const)
                // Of a repeated response nothing is counted.
                .filter(([, cells]) => Object.keys(cells).length > 0),
            ),
          ]),
        ),
    },
  };
}
