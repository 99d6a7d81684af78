import { type Scale, scaleValues } from '@wellmet/core';
import type { View } from '../../model/view.ts';

/**
 * What a point is called: "6 of 7, agree". A point without words of its own is named by its labelled neighbours, unless
 * `short`, for those who see them.
 */
export function pointName(
  { words, text, number }: View,
  scale: Scale,
  value: number,
  short?: boolean,
): string {
  const values = scaleValues(scale);
  const { labels } = scale;
  const between = () => {
    const low = values.findLast(one => one < value && labels[one]);
    const high = values.find(one => one > value && labels[one]);
    return words.between(text(labels[low ?? '']), text(labels[high ?? '']));
  };
  const name = text(labels[value]) || (!short && between());
  return words.of(number(value), number(values.at(-1)!)) + (name ? words.comma + name : '');
}
