import type { AllocationAnswer } from '@wellmet/core';
import type { View } from '../../model/view.ts';

/** How many points are left to give, or too many when it is less than none. */
export const pointsWords = ({ more, number }: View, left: number): string =>
  left < 0 ? more!.pointsOver(number(-left)) : more!.pointsLeft(number(left));

export const sumOf = (points: AllocationAnswer['points']): number =>
  Object.values(points).reduce((sum, one) => sum + one, 0);
