import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from '../browsers/browser.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to on the page as it stands, of every impact, target size included: empty when all is well. */
export async function axeViolations(browser: Browser): Promise<readonly string[]> {
  await browser.inject(source);
  const violations = await browser.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const results = await axe.run({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(node => node.html),
    }));
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.join('\n')}`);
}
