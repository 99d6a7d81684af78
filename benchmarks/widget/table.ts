import { checks } from './asked.ts';
import type { Results, Row } from './figures.ts';

/** The whole table, one row per candidate. */
export function widgetTable({ rows }: Results): string {
  const floor = rows.find(({ kind }) => kind === 'floor')?.figures;
  const ratio = (value: number, of: number | undefined) => (of ? (value / of).toFixed(2) : '–');
  const line = ({ name, lacks, figures }: Row) =>
    [
      lacks ? `${name} (${lacks})` : name,
      (figures.bytes / 1000).toFixed(1),
      `${ratio(figures.first4, floor?.first4)} / ${ratio(figures.first6, floor?.first6)}`,
      figures.script.toFixed(0),
      figures.blocking.toFixed(0),
      figures.shift.toFixed(2),
      (figures.heap / 1e6).toFixed(2),
      `${figures.paint50.toFixed(0)} / ${figures.paint98.toFixed(0)}`,
      figures.handler.toFixed(1),
    ].join(' | ');
  return [
    '| | brotli KB | first question, slow 4G, 4x / 6x, times the floor | script ms | blocking ms | layout shift | heap MB | click to paint ms, p50 / p98 | slowest handler ms |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows.map(row => `| ${line(row)} |`),
  ].join('\n');
}

/** What is asked beside what was measured. */
export function askedTable(results: Results): string {
  return [
    '| | asked | measured | |',
    '| --- | --: | --: | --- |',
    ...checks(results).map(
      ({ what, asked, measured, isMet }) =>
        `| ${what} | ${asked} | ${measured} | ${isMet ? 'met' : '**missed**'} |`,
    ),
  ].join('\n');
}

/** When, where and with what it was measured. */
export const widgetRun = ({ date, machine, command, rounds }: Results): string =>
  `${date}, ${machine}, ${rounds < 9 ? `only a quick look, rounds: ${rounds}` : `medians of ${rounds} alternating rounds`}, \`${command}\``;

/** The table of the README: ours, the floor and the peers that ask the whole survey. */
export const widgetSummary = (results: Results): string =>
  [
    '| | KB | time to the first question | heap MB |',
    '| --- | --: | --: | --: |',
    ...results.rows
      .filter(({ kind, asksRatings }) => asksRatings && kind !== 'used')
      .map(({ name, figures }) => {
        const floor = results.rows.find(({ kind }) => kind === 'floor')?.figures;
        const time = floor ? `${(figures.first4 / floor.first4).toFixed(2)} ×` : '–';
        return `| ${name} | ${(figures.bytes / 1000).toFixed(1)} | ${time} | ${(figures.heap / 1e6).toFixed(2)} |`;
      }),
    '',
    widgetRun(results),
  ].join('\n');
