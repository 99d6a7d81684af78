import type { ItemScore, PairedScore, Scale } from '@wellmet/core';
import type { Label } from '../charts/create-drawing.ts';
import { createPairDrawing, type Pair } from '../charts/pair.ts';
import { type Html, html } from '../html/html.ts';
import { type RowGroup, table } from '../html/table.ts';
import type { Page } from '../page.ts';
import { signs, verdictWords } from './verdict.ts';

/** A dimension or a question. */
export interface ScoreRow {
  /** Unique on the page. */
  readonly id: string;
  readonly name: Html;
  /** The name without markup. */
  readonly title: string;
  readonly score: PairedScore & Partial<Pick<ItemScore, 'answered'>>;
  readonly scale: Pick<Scale, 'points' | 'min'>;
}

export interface ScoreGroup {
  readonly label?: Html;
  readonly rows: readonly ScoreRow[];
}

/** Verdict in words, then the picture, then the figures, row by row. */
export function scoreTable(
  page: Page,
  caption: string,
  rowName: string,
  groups: readonly ScoreGroup[],
): Html {
  const { column } = page.messages;
  const draw = pairPictures(page);
  return table({
    className: 'scores',
    caption,
    columns: [
      { name: rowName },
      { name: column.verdict },
      { name: column.picture, kind: 'picture' },
      { name: column.experience, kind: 'number' },
      { name: column.expectation, kind: 'number' },
      { name: column.gap, kind: 'number' },
      { name: column.interval, kind: 'number' },
      { name: column.n, kind: 'number' },
    ],
    groups: groups.map(
      ({ label, rows }): RowGroup => ({
        ...(label && { label }),
        rows: rows.map(row => [row.name, ...cells(page, row, draw)]),
      }),
    ),
  });
}

function cells(page: Page, row: ScoreRow, draw: (row: ScoreRow) => Html): readonly Html[] {
  const { format, messages } = page;
  const { n, expectation, experience, gap, answered } = row.score;
  const figure = (value: number | null, write: (value: number) => string) =>
    html`${value === null ? '–' : write(value)}`;
  const everyone = answered?.experience;
  const note =
    n === 0 && everyone && everyone.mean !== null
      ? messages.experienceOfAll(format.mean(everyone.mean), format.count(everyone.n))
      : messages.noPicture;
  return [
    verdictWords(page, row.score),
    n === 0 ? html`<span class="note">${note}</span>` : draw(row),
    figure(experience.mean, format.mean),
    figure(expectation.mean, format.mean),
    figure(gap.mean, format.gap),
    html`${interval(page, gap.ci95)}`,
    html`${format.count(n)}`,
  ];
}

/** An interval of gaps in words. */
export function interval({ format, messages }: Page, ci95: readonly [number, number] | null): string {
  return ci95 === null ? '–' : messages.to(format.gap(ci95[0]), format.gap(ci95[1]));
}

/** Draws rows, laying each scale out once. */
function pairPictures(page: Page): (row: ScoreRow) => Html {
  const { format, messages } = page;
  const drawings = new Map<string, (pair: Pair, label: Label) => Html>();
  const drawingOf = ({ points, min = 1 }: ScoreRow['scale']) => {
    const key = `${min} ${points}`;
    const known = drawings.get(key);
    if (known) return known;
    const made = createPairDrawing({
      points,
      min,
      mirrored: messages.direction === 'rtl',
      format: format.count,
    });
    drawings.set(key, made);
    return made;
  };
  return ({ id, title, scale, score: { n, expectation, experience, gap, verdict, reason = 'n=0' } }) => {
    const mean = gap.mean ?? 0;
    const said = verdict === null ? messages.noVerdict[reason] : messages.verdict[verdict];
    return drawingOf(scale)(
      {
        expectation: expectation.mean ?? 0,
        experience: experience.mean ?? 0,
        ci95: gap.ci95,
        words: `${verdict === null ? '' : signs[verdict]} ${format.shortGap(mean)}`.trim(),
      },
      {
        id,
        className: verdict ?? 'none',
        title,
        description: [
          messages.picture(
            format.mean(experience.mean ?? 0),
            format.mean(expectation.mean ?? 0),
            format.gap(mean),
            said,
          ),
          messages.pictureFigures(interval(page, gap.ci95), format.count(n)),
        ].join(messages.betweenSentences),
      },
    );
  };
}
