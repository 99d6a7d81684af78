import type { ItemScore, PairedScore, Scale, Suppressed } from '@wellmet/core';
import type { Label } from '../charts/create-drawing.ts';
import { createPairDrawing, type Pair } from '../charts/pair.ts';
import { type Html, html } from '../html/html.ts';
import { type Column, type RowGroup, table } from '../html/table.ts';
import type { Kind, Page } from '../page.ts';
import { hiddenWords, patients } from './hidden.ts';
import { signs, verdictWords } from './verdict.ts';

/** A dimension or a question. */
export interface ScoreRow {
  /** Unique on the page. */
  readonly id: string;
  readonly name: Html;
  /** The name without markup. */
  readonly title: string;
  readonly score: Suppressed<PairedScore> & Partial<Pick<Suppressed<ItemScore>, 'answered'>>;
  readonly scale: Pick<Scale, 'points' | 'min'>;
}

export interface ScoreGroup {
  readonly label?: Html;
  readonly rows: readonly ScoreRow[];
}

type Shown = Exclude<keyof Page['messages']['column'], 'shares'>;

/** The columns behind the name of a row: words, picture, figures. */
const shown: Readonly<Record<Kind, readonly Shown[]>> = {
  pairs: ['verdict', 'picture', 'experience', 'expectation', 'gap', 'interval', 'n'],
  direct: ['verdict', 'picture', 'gap', 'interval', 'n'],
  experience: ['picture', 'experience', 'n'],
};

const kindOf = (name: Shown): Pick<Column, 'kind'> => {
  if (name === 'verdict') return {};
  return { kind: name === 'picture' ? 'picture' : 'number' };
};

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
      ...shown[page.kind].map((name): Column => ({ name: column[name], ...kindOf(name) })),
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
  const { n, expectation, experience, gap, answered, hidden } = row.score;
  const figure = (value: number | null, write: (value: number) => string) =>
    html`${value === null ? '–' : write(value)}`;
  const everyone = answered?.experience;
  const note =
    n === 0 && everyone && everyone.mean !== null && everyone.n !== null
      ? messages.experienceOfAll(format.mean(everyone.mean), format.count(everyone.n))
      : messages.noPicture;
  const cell: Readonly<Record<Shown, () => Html>> = {
    verdict: () => verdictWords(page, row.score),
    picture: () => {
      if (n === null) return page.kind === 'experience' ? hiddenWords(page, hidden) : html`–`;
      return n === 0 ? html`<span class="note">${note}</span>` : draw(row);
    },
    experience: () => figure(experience.mean, format.mean),
    expectation: () => figure(expectation.mean, format.mean),
    gap: () => figure(gap.mean, format.gap),
    interval: () => html`${interval(page, gap.ci95)}`,
    n: () => html`${patients(page, n, hidden)}`,
  };
  return shown[page.kind].map(name => cell[name]());
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
  return ({ id, title, scale, score }) =>
    drawingOf(scale)(marksOf(page, score), {
      id,
      className: score.verdict ?? 'none',
      title,
      description: describe(page, score).join(messages.betweenSentences),
    });
}

/** Where ring and dot of a row stand. A direct comparison is drawn against "as expected". */
function marksOf({ kind, format }: Page, { expectation, experience, gap, verdict }: ScoreRow['score']): Pair {
  if (kind === 'experience') {
    const mean = experience.mean ?? 0;
    return { expectation: null, experience: mean, ci95: null, words: format.mean(mean) };
  }
  const mean = gap.mean ?? 0;
  const words = `${verdict === null ? '' : signs[verdict]} ${format.shortGap(mean)}`.trim();
  return kind === 'direct'
    ? { expectation: 0, experience: mean, ci95: gap.ci95, words }
    : { expectation: expectation.mean ?? 0, experience: experience.mean ?? 0, ci95: gap.ci95, words };
}

/** The picture in sentences. */
function describe(
  page: Page,
  { n, expectation, experience, gap, verdict, reason }: ScoreRow['score'],
): readonly string[] {
  const { kind, format, messages } = page;
  const mean = (of: number | null) => format.mean(of ?? 0);
  if (kind === 'experience') return [messages.experienceOfAll(mean(experience.mean), patients(page, n))];
  const said = verdict === null ? messages.noVerdict[reason ?? 'n=0'] : messages.verdict[verdict];
  const figures = messages.pictureFigures(interval(page, gap.ci95), patients(page, n));
  return kind === 'direct'
    ? [messages.pictureDirect(format.gap(gap.mean ?? 0), said), figures]
    : [
        messages.picture(mean(experience.mean), mean(expectation.mean), format.gap(gap.mean ?? 0), said),
        figures,
      ];
}
