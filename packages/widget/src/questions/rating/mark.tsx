import { type RatingAnswer, type Scale, scaleValues } from '@wellmet/core';
import type { ComponentChildren } from 'preact';

/** Ring, dot and the stretch between them on one line, as parts of the cell of each value. */
const partsOf = (value: number, ring: number, dot: number) => {
  const [low, high] = [Math.min(ring, dot), Math.max(ring, dot)];
  const parts = ['tick'];
  if (value === ring) parts.push('ring');
  if (value === dot) parts.push('dot');
  // Comparisons with a missing value are false, so nothing is drawn before both are there.
  if (value > low && value <= high) parts.push('up-to');
  if (value >= low && value < high) parts.push('on-from');
  return parts.join(' ');
};

/** The signature: expected as a ring, experienced as a dot, the stretch between them. For the eye only; words say the same. */
export function mark(scale: Scale, answer: RatingAnswer): ComponentChildren {
  const ring = Number(answer.expectation ?? Number.NaN);
  const dot = Number(answer.experience ?? Number.NaN);
  return scaleValues(scale).map(value => <i key={value} part={partsOf(value, ring, dot)} />);
}
