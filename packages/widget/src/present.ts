import { createHost } from './create-host.ts';
import type { Host } from './host.ts';
import type { Options } from './options.ts';
import type { Shape } from './shapes/shape.ts';
import type { Ports, RunningSurvey } from './survey-module.ts';
import { on } from './triggers/on.ts';
import { isHere, onPages } from './triggers/on-pages.ts';
import { isDue } from './triggers/seen.ts';
import { triggers } from './triggers/triggers.ts';

/** One survey on one element, from the first trigger to its end. */
export interface Presentation extends Host {
  /** Takes over options that change only how the survey looks and speaks. */
  update(options: Options): void;
  /** `asked` when the visitor asked for it. */
  open(asked: boolean): void;
  close(): void;
}

/** Shows a survey in an element when its trigger fires. Nothing is requested before. */
export function present(element: HTMLElement, options: Options, ports: Ports): Presentation {
  const host = createHost(element, options, ports);
  const { signal } = host;
  const { mode = 'inline', pages, sample, survey } = options;
  const floats = 'pms'.includes(mode[0]!);
  const [name, ...rest] = (options.trigger ?? (floats ? 'click' : 'load')).split(':');
  let shape: Promise<Shape> | undefined;
  let loading: Promise<RunningSurvey> | undefined;
  let running: RunningSurvey | undefined;

  const getShape = () => {
    shape ??= ports.loadShapes().then(({ createShape }) => createShape(host, () => open(true)));
    return shape;
  };
  const load = async () => {
    // Side by side: on a slow phone each request in a chain costs a third of the time to the first question.
    const [{ showSurvey }, shape, answer] = await Promise.all([
      ports.loadSurvey(),
      mode !== 'inline' && getShape(),
      typeof survey === 'string'
        ? fetch(survey, { credentials: 'omit', referrerPolicy: 'no-referrer' })
        : survey,
      host.messages(host.wanted()),
    ]);
    return showSurvey(host, answer, shape);
  };
  const open = (asked?: boolean) => {
    loading ??= load();
    loading
      .then(loaded => {
        if (signal.aborted) return;
        running = loaded;
        running.open(asked);
        element.setAttribute('shown', '');
      })
      .catch(host.fail);
  };
  /** Opens it unasked, when it may. */
  const offer = async () => {
    if (loading || signal.aborted || !isHere(pages) || !(await isDue(host))) return;
    if (floats && document.querySelector('wellmet-survey[shown]'))
      on(document, 'wellmet:close', offer, signal);
    else open();
  };
  const begin = async (here: AbortController) => {
    if (name === 'click' && !rest[0]) (await getShape()).offer(here.signal);
    else
      (triggers[name!] ?? triggers.load!)(
        asked => {
          if (asked) return open(true);
          here.abort();
          return offer();
        },
        rest.join(':'),
        here.signal,
      );
  };

  on(signal, 'abort', () => element.removeAttribute('shown'));
  const start = () =>
    Math.random() >= sample! || onPages(pages, here => begin(here).catch(host.fail), signal);
  // What a browser fetches ahead is not a visit.
  if (document.prerendering) on(document, 'prerenderingchange', start, signal);
  else start();

  return {
    ...host,
    update(next) {
      host.options = next;
      shape?.then(shape => shape.update());
      running?.update();
    },
    open,
    close: () => running?.close?.(),
  };
}
