import type { Scale } from '@wellmet/core';
import type { Code, Shape, Words } from './imported.ts';

/** Words that stand for "does not apply to me" or "I cannot say". */
const notApplicable =
  /^(n\/?a|not applicable|does not apply|don.?t know|do not know|no answer|prefer not to say|unsure|not sure)\b/i;

/**
 * A rating of options that are numbers in a row, 2 to 11 of them; at most one more, such as "not applicable", is no point.
 * `undefined` when they form no scale.
 *
 * @param numberOf the number of an option; `undefined` when it has none
 */
export function ratingOf(
  codes: readonly Code[],
  numberOf: (code: Code, at: number) => number | undefined,
): Extract<Shape, { kind: 'rating' }> | undefined {
  const isPoint = ({ text }: Code) => !Object.values(text).some(words => notApplicable.test(words));
  const numbered = codes.map((code, at) => ({ code, value: isPoint(code) ? numberOf(code, at) : undefined }));
  const points = numbered
    .filter((one): one is { code: Code; value: number } => one.value !== undefined)
    .sort((a, b) => a.value - b.value);
  const [lowest] = points;
  const others = codes.length - points.length;
  if (!lowest || points.length < 2 || points.length > 11 || others > 1) return undefined;
  if (Math.abs(lowest.value) > 100 || points.some(({ value }, step) => value !== lowest.value + step))
    return undefined;
  const labels: Record<string, Words> = {};
  for (const [step, { code, value }] of points.entries()) {
    const isEnd = step === 0 || step === points.length - 1;
    if (isEnd || Object.values(code.text).some(words => words !== `${value}`)) labels[value] = code.text;
  }
  const scale: Scale = {
    points: points.length,
    ...(lowest.value !== 1 && { min: lowest.value }),
    labels,
    ...(others === 1 && { notApplicable: true }),
  };
  return {
    kind: 'rating',
    scale,
    values: new Map(numbered.map(({ code, value }) => [code.code, value ?? 'na'])),
  };
}

/** The number that a code is, when it is one. */
export const numberIn = ({ code }: Code): number | undefined =>
  /^-?\d{1,3}$/.test(code) ? Number(code) : undefined;
