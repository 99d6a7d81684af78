import { enKiosk } from '../locales/en-kiosk.ts';
import type { Messages } from '../locales/messages.ts';

interface WarningPorts {
  readonly stay: () => void;
  readonly over: () => void;
  readonly signal: AbortSignal;
}

const add = (parent: Element, name: string, part: string, words: string) => {
  const child = document.createElement(name);
  child.setAttribute('part', part);
  child.id = part;
  child.textContent = words;
  parent.append(child);
  return child;
};

/** Asks a quiet kiosk whether somebody is there, in the language and the looks of its card, and counts the seconds down. */
export function createWarning(
  card: HTMLElement,
  messages: Messages | undefined,
  seconds: number,
  { stay, over, signal }: WarningPorts,
): HTMLElement {
  const { stillThere, startsOver, stay: here } = messages ?? enKiosk;
  const warning = document.createElement('section');
  const { lang, dir, dataset } = card;
  Object.assign(warning, { lang, dir });
  warning.dataset.theme = dataset.theme;
  warning.setAttribute('part', 'idle');
  warning.setAttribute('role', 'alertdialog');
  warning.setAttribute('aria-modal', 'true');
  warning.setAttribute('aria-labelledby', 'idle-title');
  warning.setAttribute('aria-describedby', 'idle-reason');
  add(warning, 'h2', 'idle-title', stillThere);
  add(warning, 'p', 'idle-reason', startsOver);
  const { format } = new Intl.NumberFormat(lang);
  const left = add(warning, 'p', 'idle-count', format(seconds));
  // What changes each second is for the eyes.
  left.setAttribute('aria-hidden', 'true');
  add(warning, 'button', 'idle-stay', here).onclick = stay;
  const timer = setInterval(() => {
    left.textContent = format(--seconds);
    if (!seconds) over();
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
  return warning;
}
