import type { Survey } from '@wellmet/core';
import type { Host } from './host.ts';

const inside = (element: Element) => element.querySelector('script[type="application/json"]')?.textContent;

/** The survey's JSON: handed over, out of the answer to the request for it, or standing inside the element. */
export async function readSurvey(
  { element, options: { survey } }: Host,
  answer: Response | Survey | undefined,
): Promise<unknown> {
  if (answer instanceof Response) {
    if (!answer.ok) throw new Error(`${survey} answered ${answer.status}`);
    return answer.json();
  }
  if (answer) return answer;
  // A script without `defer` meets the element before the parser has read what is inside.
  if (!inside(element) && document.readyState === 'loading')
    await new Promise(parsed => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
  const text = inside(element);
  if (!text) throw new Error('option survey: expected a URL, or the JSON inside the element, got neither');
  return JSON.parse(text);
}
