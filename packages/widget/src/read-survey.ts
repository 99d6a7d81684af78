import type { Options } from './options.ts';

const inside = (element: Element) => element.querySelector('script[type="application/json"]')?.textContent;

/** The survey's JSON: handed over, fetched without cookie or referrer, or standing inside the element. */
export async function readSurvey(element: Element, { survey }: Options): Promise<unknown> {
  if (typeof survey === 'object') return survey;
  if (survey) {
    const answer = await fetch(survey, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!answer.ok) throw new Error(`${survey} answered ${answer.status}`);
    return answer.json();
  }
  // A script without `defer` meets the element before the parser has read what is inside.
  if (!inside(element) && document.readyState === 'loading')
    await new Promise(parsed => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
  const text = inside(element);
  if (!text) throw new Error('option survey: expected a URL, or the JSON inside the element, got neither');
  return JSON.parse(text);
}
