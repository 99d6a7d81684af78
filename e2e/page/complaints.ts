import type { Browser } from '../browsers/browser.ts';

/** What the browser objected to on this page: policy violations, errors, and whatever its console shows. The report is not watched. */
export async function complaints(browser: Browser): Promise<readonly string[]> {
  const heard = await browser.evaluate(
    () => (window as unknown as { complaints?: string[] }).complaints ?? [],
  );
  return [...heard, ...browser.problems()];
}
