import type { Browser } from '../browsers/browser.ts';
import { look } from './look.ts';

const controls = ['button', 'checkbox', 'link', 'radio', 'textbox'];

/** The controls that a click into their middle would miss, by name. */
export async function covered(browser: Browser): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [number, { role, name, group }] of (await browser.evaluate(look)).entries()) {
    if (!controls.includes(role)) continue;
    const thing = (await browser.evaluate(look, number))[number];
    if (!thing?.reachable) names.push(`${role} ${name} in ${group}`);
  }
  return names;
}
