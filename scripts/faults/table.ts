import type { Played } from '../../e2e/faults/run.ts';
import { type Place, places } from './required.ts';

/** Whether anything was lost or stored twice, or something else did not go as it must. */
export const hasFailed = ({ outcome, failure }: Played): boolean =>
  failure !== undefined || outcome.lost > 0 || outcome.twice > 0 || outcome.sent === 0;

const cells = (played: Played): readonly string[] => {
  const { number, title, where, outcome, failure } = played;
  const { sent, stored, lost, twice } = outcome;
  return [
    `${number}`,
    title,
    where,
    ...[sent, stored, lost, twice].map(String),
    hasFailed(played) ? (failure ?? 'FAILED') : '',
  ];
};

/** One line for the terminal, as soon as a fault has been played. */
export const faultRow = (played: Played): string => cells(played).join(' | ');

/** All of it as a Markdown table, by number and place. */
export const faultTable = (played: readonly Played[]): string => {
  const header = ['fault', 'what happens', 'where', 'sent', 'stored', 'lost', 'twice', ''];
  const placeOf = ({ where }: Played) => places.indexOf(where as Place);
  const sorted = played.toSorted((a, b) => a.number - b.number || placeOf(a) - placeOf(b));
  return [header, ['--:', '---', '---', '--:', '--:', '--:', '--:', '---'], ...sorted.map(cells)]
    .map(row => `| ${row.join(' | ')} |`)
    .join('\n');
};
