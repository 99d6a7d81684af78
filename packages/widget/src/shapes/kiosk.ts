import type { Host } from '../host.ts';
import { on } from '../triggers/on.ts';
import type { Shaped } from './shape.ts';
import { createWarning } from './warning.ts';

const usual = 60;
/** Seconds for whoever has stopped to think. WCAG asks for at least 20. */
const grace = 20;
/** Seconds that the thanks stand before the next patient finds the first page. */
const thanks = 15;

/**
 * Starts a survey over once nobody has touched it for a while, after asking whether somebody is there, and once its thanks
 * have been read. Whoever comes back to the page, or forward to it again, finds it empty.
 */
export function keepKiosk(host: Host, base: HTMLElement, mount: HTMLElement, survey: Shaped): void {
  const { element, signal } = host;
  let timer: ReturnType<typeof setTimeout>;
  let warning: AbortController | undefined;

  const calm = () => {
    clearTimeout(timer);
    warning?.abort();
    warning = undefined;
  };
  const wipe = () => {
    calm();
    survey.restart().catch(host.fail);
    element.scrollIntoView();
  };
  const warn = async () => {
    const card = mount.querySelector('section')!;
    const messages = await host.messages(card.lang);
    calm();
    warning = new AbortController();
    const box = createWarning(card, messages, grace, { stay: touched, over: wipe, signal: warning.signal });
    warning.signal.addEventListener('abort', () => {
      box.remove();
      mount.inert = false;
    });
    mount.inert = true;
    base.append(box);
    box.querySelector('button')!.focus();
  };
  const touched = () => {
    calm();
    const isSent = survey.sent();
    timer = setTimeout(
      isSent ? wipe : () => warn().catch(host.fail),
      1000 * (isSent ? thanks : +(host.options.idle ?? usual)),
    );
  };
  // Not `scroll`: a page that starts over scrolls by itself.
  for (const type of ['pointerdown', 'keydown', 'input', 'wheel'])
    on(document, type, () => warning || touched(), signal);
  on(element, 'wellmet:sent', touched, signal);
  on(window, 'pagehide', wipe, signal);
  // While a page is being left Firefox imports nothing: what was started then lacks its later file.
  on(window, 'pageshow', event => (event as PageTransitionEvent).persisted && wipe(), signal);
  signal.addEventListener('abort', calm);
}
