/** Two colours that meet on the screen. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  /** WCAG 2.2: 4.5 for text (1.4.3), 3 for what is no text but must be seen (1.4.11). */
  readonly needs: 4.5 | 3;
  readonly where: string;
  /** What a page would set to mend it. */
  readonly token: string;
}

const pair = (front: string, back: string, needs: 4.5 | 3, token: string, where: string): Pair => ({
  front,
  back,
  needs,
  where,
  token: `--wellmet-${token}`,
});

/** Every pair that the style sheets bring together, in any state. pairs.test.ts holds it to them. */
export const pairs: readonly Pair[] = [
  pair('text', 'background', 4.5, 'text', 'questions and answers'),
  pair('text', 'wash', 4.5, 'text', 'an option that is chosen, a point under the pointer'),
  pair('muted', 'background', 4.5, 'text', 'hints, progress, the words beside a scale'),
  pair('line', 'background', 3, 'text', 'the border of points, options and fields'),
  pair('accent', 'background', 3, 'accent', 'the border of what is chosen, the mark'),
  pair('accent', 'wash', 3, 'accent', 'the tick of a chosen option, the bar of points given'),
  pair('on-accent', 'accent', 4.5, 'on-accent', 'the next button, the point of an experience'),
  pair('error', 'background', 4.5, 'error', 'what is to be mended'),
  pair('focus', 'background', 3, 'focus', 'the ring around what has the focus'),
  pair('focus', 'wash', 3, 'focus', 'the same on a chosen option'),
  pair('on-launcher', 'launcher', 4.5, 'on-accent', 'the button of a popover'),
];
