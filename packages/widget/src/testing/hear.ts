import { virtual } from '@guidepup/virtual-screen-reader';
import { type Shown, settle } from './show-survey.ts';

/** What readers for people say nothing about, and how they say where one is in a group. */
const plainly = (phrase: string) =>
  phrase.replace(/, not (invalid|required|disabled|checked|pressed|expanded)/g, '').replace(/, position (\d+), set size (\d+)/, ', $1 of $2');

/** The shadow root's own content: the reader does not look through a host. Empty paragraphs, which styles hide, are hidden as such. */
const container = (shown: Shown) => {
  const root = shown.root();
  // happy-dom takes an element that holds nothing but text for `:empty`.
  root.adoptedStyleSheets = [];
  for (const one of root.querySelectorAll<HTMLElement>('p, span'))
    if (one.role !== 'status') one.hidden = !one.textContent;
  return root.firstElementChild as HTMLElement;
};

/** Everything that a screen reader says of a survey from the first line of its page on, top to bottom. */
export const hear = async (shown: Shown): Promise<readonly string[]> => {
  await virtual.start({ container: container(shown) });
  const first = await virtual.lastSpokenPhrase();
  do await virtual.next();
  while ((await virtual.lastSpokenPhrase()) !== first);
  const said = (await virtual.spokenPhraseLog()).map(plainly);
  await virtual.stop();
  return said.filter(phrase => !/^(end|paragraph$|status$)/.test(phrase));
};

/** What it says while something happens: where the focus goes, and what live regions tell. */
export const hearWhile = async (shown: Shown, happens: () => unknown): Promise<readonly string[]> => {
  await virtual.start({ container: container(shown) });
  await virtual.clearSpokenPhraseLog();
  await happens();
  await settle();
  const said = (await virtual.spokenPhraseLog()).map(plainly);
  await virtual.stop();
  return said;
};
