import { createPairDrawing } from '../charts/pair.ts';
import { type Html, html, trusted } from '../html/html.ts';
import type { Page } from '../page.ts';
import { sign, signs } from './verdict.ts';

/** The parts of the mark, each alone, beside its words. */
const glyphs: Readonly<Record<keyof Page['messages']['key'], string>> = {
  expectation:
    '<circle class="ring" cx="14" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2.5"/>',
  experience: '<circle cx="14" cy="8" r="5" fill="currentColor"/>',
  gap: '<line x1="2" x2="26" y1="8" y2="8" stroke="currentColor" stroke-width="6"/>',
  interval: '<path d="M4 8H24M4 2V14M24 2V14" fill="none" stroke="currentColor" stroke-width="1.5"/>',
};

/** The signature mark explained once, so that every row can be read. */
export function readingSection(page: Page): Html {
  const { kind, survey, format, messages, plain } = page;
  const key = { ...messages.key, ...(kind === 'direct' && messages.keyDirect) };
  const parts = (kind === 'experience' ? (['experience'] as const) : keys).map(
    part =>
      html`<li><svg class="glyph" viewBox="0 0 28 16" aria-hidden="true">${trusted(glyphs[part])}</svg> ${key[part]}</li>`,
  );
  const ends = Object.values(kind === 'direct' ? {} : survey.scales).map(({ points, min = 1, labels }) => {
    const max = min + points - 1;
    return html`<li>${messages.scaleEnds(format.count(min), plain(labels[min] ?? {}), format.count(max), plain(labels[max] ?? {}))}</li>`;
  });
  const verdicts = (['exceeded', 'met', 'fell-short'] as const).map(
    verdict => html`<li>${sign(verdict)} ${messages.keyVerdict[verdict]}</li>`,
  );
  return html`<section class="reading" aria-labelledby="reading"><h2 id="reading">${messages.howToRead}</h2><div class="key">${example(page)}<ul>${parts}</ul><ul>${kind === 'experience' ? [] : verdicts}${ends}</ul></div></section>`;
}

const keys = ['expectation', 'experience', 'gap', 'interval'] as const;

/** The mark with an invented gap of −1.7. */
function example({ kind, format, messages }: Page): Html {
  const from = kind === 'direct' ? 0 : 5.6;
  const draw = createPairDrawing({
    points: 7,
    min: kind === 'direct' ? -3 : 1,
    mirrored: messages.direction === 'rtl',
    format: format.count,
  });
  const hasGap = kind !== 'experience';
  return draw(
    {
      expectation: hasGap ? from : null,
      experience: from - 1.7,
      ci95: hasGap ? [-2.1, -1.3] : null,
      words: hasGap ? `${signs['fell-short']} ${format.shortGap(-1.7)}` : format.mean(from - 1.7),
    },
    {
      id: 'example',
      className: hasGap ? 'fell-short' : 'none',
      title: messages.keyTitle,
      description: hasGap
        ? Object.values(messages.key).join(messages.betweenSentences)
        : messages.key.experience,
    },
  );
}
