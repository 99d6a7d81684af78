import { createPairDrawing } from '../charts/pair.ts';
import { type Html, html, trusted } from '../html/html.ts';
import type { Page } from '../page.ts';
import { sign, signs } from './verdict.ts';

const example = { expectation: 5.6, experience: 3.9, ci95: [-2.1, -1.3] } as const;

/** The parts of the mark, each alone, beside its words. */
const glyphs: Readonly<Record<keyof Page['messages']['key'], string>> = {
  expectation:
    '<circle class="ring" cx="14" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  experience: '<circle cx="14" cy="8" r="5" fill="currentColor"/>',
  gap: '<line x1="2" x2="26" y1="8" y2="8" stroke="currentColor" stroke-width="6"/>',
  interval: '<path d="M4 8H24M4 2V14M24 2V14" fill="none" stroke="currentColor" stroke-width="1.5"/>',
};

/** The signature mark explained once, so that every row can be read. */
export function readingSection({ survey, format, messages, plain }: Page): Html {
  const scales = Object.values(survey.scales);
  const picture = createPairDrawing({
    points: 7,
    min: 1,
    mirrored: messages.direction === 'rtl',
    format: format.count,
  })(
    {
      ...example,
      words: `${signs['fell-short']} ${format.shortGap(example.experience - example.expectation)}`,
    },
    {
      id: 'example',
      className: 'fell-short',
      title: messages.keyTitle,
      description: Object.values(messages.key).join(messages.betweenSentences),
    },
  );
  const parts = Object.entries(glyphs).map(
    ([part, glyph]) =>
      html`<li><svg class="glyph" viewBox="0 0 28 16" aria-hidden="true">${trusted(glyph)}</svg> ${messages.key[part as keyof typeof glyphs]}</li>`,
  );
  const ends = scales.map(({ points, min = 1, labels }) => {
    const max = min + points - 1;
    return html`<li>${messages.scaleEnds(format.count(min), plain(labels[min] ?? {}), format.count(max), plain(labels[max] ?? {}))}</li>`;
  });
  const verdicts = (['exceeded', 'met', 'fell-short'] as const).map(
    verdict => html`<li>${sign(verdict)} ${messages.keyVerdict[verdict]}</li>`,
  );
  return html`<section class="reading" aria-labelledby="reading"><h2 id="reading">${messages.howToRead}</h2><div class="key">${picture}<ul>${parts}</ul><ul>${verdicts}${ends}</ul></div></section>`;
}
