import { createFrame } from '../frame.ts';
import { launcher as english } from '../locales/launcher.ts';
import { keepKiosk } from './kiosk.ts';
import { createLauncher } from './launcher.ts';
import { holdPage } from './modal.ts';
import type { Shaped, ShapesModule } from './shape.ts';
import { css } from './shapes.css.ts';

/** The frame of a survey that is not inline, its button, and its closing. */
export const createShape: ShapesModule['createShape'] = (host, open) => {
  const { element, emit, signal } = host;
  const { mode, trigger = 'click' } = host.options;
  const frame = createFrame(host);
  const { base } = frame;
  const mount = document.createElement('div');
  mount.hidden = true;
  base.append(mount);
  base.hidden = false;
  base.dataset.mode = mode;
  if (mode === 'modal') mount.setAttribute('part', 'backdrop');
  frame.adoptStyles(css);
  let launcher: HTMLElement | undefined;
  let offered = false;
  let shaped: Shaped | undefined;
  let opener: Element | null;
  let letGo: (() => void) | undefined;

  const label = async () => {
    if (!launcher) return;
    launcher.textContent = host.options.label ?? (await host.messages(host.wanted()))?.launcher ?? english;
  };
  const update = () => void label().catch(host.fail);
  const draw = () => {
    if (offered && !launcher) {
      launcher = createLauncher(open);
      base.prepend(launcher);
      update();
    }
    if (launcher) launcher.hidden = !offered || !mount.hidden;
  };
  const close = () => {
    if (mount.hidden) return;
    const hadFocus = element.shadowRoot!.activeElement;
    mount.hidden = true;
    element.removeAttribute('shown');
    letGo?.();
    if (shaped!.sent()) host.stop();
    // Who has closed it must find it again, unless the page has a way of its own.
    else if (!/^(none|click:)/.test(trigger)) offered = true;
    draw();
    const back = offered && !signal.aborted ? launcher : (opener as HTMLElement | null);
    if (hadFocus) back?.focus();
    emit('close', {});
  };
  signal.addEventListener('abort', () => letGo?.());

  return {
    ...frame,
    mount,
    offer(here) {
      offered = true;
      draw();
      here.addEventListener('abort', () => {
        offered = false;
        draw();
      });
    },
    waits(asked, again) {
      // A modal takes the focus, and never from somebody who is typing.
      const typing = document.activeElement?.matches('input, textarea, select, [contenteditable]');
      if (mode !== 'modal' || asked || !typing) return false;
      document.addEventListener('focusout', () => setTimeout(again), { once: true, signal });
      return true;
    },
    opened(survey) {
      shaped = survey;
      opener = document.activeElement;
      draw();
      if (mode === 'modal') letGo = holdPage(element, mount);
      if (mode === 'kiosk') keepKiosk(host, base, mount, survey);
    },
    close: /^[pms]/.test(mode!) ? close : undefined,
    update,
  };
};
