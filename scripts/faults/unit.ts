import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../e2e/faults/fault.ts';
import type { Played } from '../../e2e/faults/run.ts';
import { root } from '../root.ts';
import { run } from '../run.ts';

interface Assertion {
  readonly status: string;
  readonly title: string;
  readonly failureMessages: readonly string[];
  readonly meta: { readonly fault?: Outcome & { readonly number: number; readonly title: string } };
}
interface Results {
  readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[];
}

const nothing: Outcome = { sent: 0, stored: 0, lost: 0, twice: 0 };

/** The faults that are tests of @wellmet/adapters on an imagined clock, as they stand in `*.faults.test.ts`. */
export async function unitFaults(isWanted: (number: number) => boolean): Promise<readonly Played[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-faults-'));
  try {
    const file = join(folder, 'results.json');
    await run(`vitest run .faults.test --reporter=json --outputFile=${file}`, { cwd: root, quiet: true });
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Results;
    return testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ status, title, failureMessages, meta: { fault } }) => ({
        number: fault?.number ?? Number(title.match(/^fault (\d+)/)?.[1]),
        title: fault?.title ?? title.replace(/^fault \d+: /, ''),
        where: 'unit',
        outcome: fault ?? nothing,
        ...(status !== 'passed' && { failure: failureMessages[0]?.split('\n')[0] ?? status }),
      }))
      .filter(({ number }) => isWanted(number));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
