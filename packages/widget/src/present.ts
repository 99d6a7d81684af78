import type { Survey } from '@wellmet/core';
import { emitOn, report } from './events.ts';
import { launcher as defaultLabel } from './locales/launcher.ts';
import { matchLocale } from './locales/match-locale.ts';
import { shippedLocale } from './locales/shipped.ts';
import type { Options } from './options.ts';
import { readSurvey } from './read-survey.ts';
import { adoptStyles } from './styles/adopt-styles.ts';
import { css } from './styles/base.css.ts';
import type { Appearance, Ports, RunningSurvey } from './survey-module.ts';
import { createLauncher } from './triggers/launcher.ts';

/** One survey on one element, from the first trigger to its end. */
export interface Presentation {
  stopped(): boolean;
  /** Takes over options that change only how the survey looks and speaks. */
  update(options: Options): void;
  open(): void;
  close(): void;
  stop(): void;
}

/** Shows a survey in an element, now or when its trigger fires. Nothing is requested before. */
export function present(element: HTMLElement, options: Options, ports: Ports): Presentation {
  const { mode, trigger } = options;
  const popover = mode === 'popover';
  const emit = emitOn(element);
  let stopped = false;
  let survey: Survey | undefined;
  let running: RunningSurvey | undefined;
  let loading: Promise<void> | undefined;
  let opener: Element | null;

  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const base = document.createElement('div');
  const mount = document.createElement('div');
  base.setAttribute('part', 'base');
  mount.hidden = true;
  base.append(mount);
  root.replaceChildren(base);
  adoptStyles(root, css);

  const stop = () => {
    stopped = true;
    running?.destroy();
    base.remove();
  };
  const fail = (error: unknown) => {
    if (stopped) return;
    stop();
    report(emit, error);
  };
  const wanted = () => options.locale ?? element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const messagesFor = async (locale: string) => {
    const shipped = shippedLocale(locale);
    return shipped ? ports.loadMessages(shipped) : undefined;
  };
  const appearance = async ({ locales }: Survey): Promise<Appearance> => {
    const locale = matchLocale(wanted(), locales) ?? locales[0]!;
    return { locale, wanted: wanted(), messages: await messagesFor(locale), theme: options.theme };
  };
  const label = async () => {
    if (launcher)
      launcher.textContent = options.label ?? (await messagesFor(wanted()))?.launcher ?? defaultLabel;
  };

  const load = async () => {
    // Side by side: on a slow phone each request in a chain costs a third of the time to the first question.
    const [{ guardSurvey, startSurvey }, json] = await Promise.all([
      ports.loadSurvey(),
      readSurvey(element, options),
      messagesFor(wanted()),
    ]);
    survey = guardSurvey(json);
    const first = await appearance(survey);
    if (stopped) return;
    emit('ready', { survey: survey.id, version: survey.version });
    running = await startSurvey({
      mount,
      survey,
      options,
      appearance: first,
      emit,
      adoptStyles: sheet => adoptStyles(root, sheet),
      report: error => {
        if (!stopped) report(emit, error);
      },
      fail,
      close: popover ? close : undefined,
    });
    if (stopped) running.destroy();
  };
  const show = async (takeFocus: boolean) => {
    opener = document.activeElement;
    loading ??= load().catch(fail);
    await loading;
    if (stopped || !mount.hidden) return;
    mount.hidden = false;
    if (launcher) launcher.hidden = true;
    emit('show', {});
    if (takeFocus) running?.focus();
  };
  const close = () => {
    if (mount.hidden) return;
    const hadFocus = root.activeElement;
    mount.hidden = true;
    if (launcher) launcher.hidden = false;
    if (running?.sent()) stop();
    if (hadFocus) ((!stopped && launcher) || (opener as HTMLElement | null))?.focus();
    emit('close', {});
  };
  const open = () => void show(true);

  const launcher = popover && trigger !== 'none' && createLauncher(base, open);
  label().catch(fail);
  if (!popover || trigger === 'load') void show(false);

  return {
    stopped: () => stopped,
    update(next) {
      options = next;
      label().catch(fail);
      if (survey) appearance(survey).then(seen => running?.update(seen), fail);
    },
    open,
    close,
    stop,
  };
}
