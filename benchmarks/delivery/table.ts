/** What one run left at the endpoint, of 20 answers. */
export interface Run {
  /** Distinct answers kept within 30 s of the end of the fault. */
  readonly kept: number;
  /** The same, when one more answer had been given and 15 s more had passed. */
  readonly later: number;
  /** Arrivals of what was kept already, before any clearing of doubles. */
  readonly copies: number;
  /** Answers sent again before the time that a 429 asked for. */
  readonly early: number;
}

/** What `benchmarks/delivery/results.json` holds: fault → product → runs. */
export interface Results {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  /** Products in the order of the columns, with their versions. */
  readonly products: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, Readonly<Record<string, readonly Run[]>>>>;
}

/** One number when the runs agree, else the least and the most. */
const range = (values: readonly number[]): string => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? `${least}` : `${least}–${most}`;
};

const cell = (runs: readonly Run[]): string => {
  const kept = range(runs.map(run => run.kept));
  const later = range(runs.map(run => run.later));
  const copies = range(runs.map(run => run.copies));
  const early = range(runs.map(run => run.early));
  return [
    kept === '20' ? '20' : `**${kept}**`,
    ...(later === kept ? [] : [`, ${later} after one more`]),
    ...(copies === '0' ? [] : [`, ${copies} copies`]),
    ...(early === '0' ? [] : [`, ${early} early`]),
  ].join('');
};

/** The whole table, fault by product. */
export function deliveryTable({ products, faults }: Results): string {
  const names = Object.keys(products);
  return [
    `| | ${names.map(name => `${name} ${products[name]}`).join(' | ')} |`,
    `| --- |${' --: |'.repeat(names.length)}`,
    ...Object.entries(faults).map(
      ([fault, runs]) => `| ${fault} | ${names.map(name => cell(runs[name] ?? [])).join(' | ')} |`,
    ),
  ].join('\n');
}

/** The table of the README: of the nine faults, in how many all 20 answers of every run were kept. */
export function deliverySummary({ products, faults }: Results): string {
  const names = Object.keys(products);
  const nine = Object.entries(faults).filter(([fault]) => fault !== 'no fault');
  const survived = (name: string) =>
    nine.filter(([, runs]) => (runs[name] ?? []).every(run => run.kept === 20)).length;
  return [
    `| | ${names.join(' | ')} |`,
    `| --- |${' --: |'.repeat(names.length)}`,
    `| faults survived, of ${nine.length} | ${names.map(survived).join(' | ')} |`,
  ].join('\n');
}

/** When, where and with what it was measured. */
export const deliveryRun = ({ date, machine, command }: Results): string =>
  `${date}, ${machine}, \`${command}\``;

/** Puts `table` between `<!-- name -->` and `<!-- /name -->`; undefined when the text has no such place. */
export function withTable(text: string, name: string, table: string): string | undefined {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start < 0 || end < start) return undefined;
  return `${text.slice(0, start)}${opening}\n${table}\n${text.slice(end)}`;
}
