import { virtual } from '@guidepup/virtual-screen-reader';
import { type Shown, settle } from './show-survey.ts';

/** Leaves out what readers for people leave out, and says where one is in a group as they do. */
const plainly = (phrase: string) =>
  phrase
    .replace(/, not (invalid|required|disabled|checked|selected|pressed|expanded)/g, '')
    .replace(/, position (\d+), set size (\d+)/, ', $1 of $2');

/** Ends of things, what stands around text that is read anyway, and what is drawn on a button that has a name. */
const isNoise = (phrase: string) => /^(end of .*|end, .*|paragraph|status|banner|[▲▼×])$/.test(phrase);

/** A label is read as the name of its field, and once more by itself. */
const isRepeated = (phrase: string, before = '') => before === phrase || before.includes(`, ${phrase}`);

/** The reader does not look through a host, so it starts inside. */
const insideOf = (shown: Shown) => {
  // happy-dom takes an element that holds nothing but text for `:empty`, so what is empty is hidden by hand.
  shown.root().adoptedStyleSheets = [];
  for (const one of shown.root().querySelectorAll<HTMLElement>('p, span'))
    if (one.getAttribute('role') !== 'status') one.hidden = !one.textContent;
  return shown.root().firstElementChild as HTMLElement;
};

/** Everything that a screen reader says from one phrase on, top to bottom, until it says the `last` or comes to the end. */
export const hear = async (shown: Shown, from: RegExp, last?: RegExp): Promise<readonly string[]> => {
  await virtual.start({ container: insideOf(shown) });
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  const said = (await virtual.spokenPhraseLog()).slice(0, -1).map(plainly);
  await virtual.stop();
  const heard = said.filter((phrase, place) => !isNoise(phrase) && !isRepeated(phrase, said[place - 1]));
  const start = heard.findIndex(phrase => from.test(phrase));
  const end = last ? heard.findIndex((phrase, place) => place >= start && last.test(phrase)) : -1;
  return heard.slice(start, end < 0 ? undefined : end + 1);
};

/** What it says while something happens: where the focus goes, and what live regions tell. */
export const hearWhile = async (shown: Shown, happens: () => unknown): Promise<readonly string[]> => {
  await virtual.start({ container: insideOf(shown) });
  await virtual.clearSpokenPhraseLog();
  await happens();
  await settle();
  const said = (await virtual.spokenPhraseLog()).map(plainly);
  await virtual.stop();
  return said;
};
