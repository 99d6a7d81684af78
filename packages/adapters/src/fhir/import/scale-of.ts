import type { Scale } from '@wellmet/core';
import type { ImportedOption } from './options-of.ts';

export interface ImportedScale {
  readonly scale: Scale;
  /** True when the highest value is the worst. */
  readonly reverse: boolean;
  /** The value of each code. */
  readonly values: ReadonlyMap<string, number>;
}

/**
 * The scale that options form: 2 to 11 whole numbers in a row. One option without a number, such as "does not apply" or
 * "do not know", is not a point. `undefined` when they form no scale.
 */
export const scaleOf = (options: readonly ImportedOption[]): ImportedScale | undefined => {
  const weighed = options.filter(({ weight }) => weight !== undefined);
  if (weighed.length < 2 || weighed.length > 11 || options.length - weighed.length > 1) return;
  // Where the codes are numbers themselves, they are the values, and weights that run against them reverse the item.
  const hasNumbers = weighed.every(({ code }) => /^-?\d+$/.test(code));
  const points = weighed
    .map(option => ({ ...option, value: hasNumbers ? Number(option.code) : option.weight! }))
    .sort((a, b) => a.value - b.value);
  const [lowest, highest] = [points[0]!, points.at(-1)!];
  if (points.some(({ value }, step) => value !== lowest.value + step)) return;
  const isLabelled = ({ value, text }: (typeof points)[number]) =>
    value === lowest.value ||
    value === highest.value ||
    Object.values(text).some(words => words !== `${value}`);
  return {
    scale: {
      points: points.length,
      ...(lowest.value !== 1 && { min: lowest.value }),
      labels: Object.fromEntries(points.filter(isLabelled).map(({ value, text }) => [value, text])),
      ...(weighed.length < options.length && { notApplicable: true }),
    },
    reverse: lowest.weight! > highest.weight!,
    values: new Map(points.map(({ code, value }) => [code, value])),
  };
};
