import { signal } from '@preact/signals';
import { createSessionWith } from '@wellmet/core';
import { h, render } from 'preact';
import { Boundary } from './components/boundary.ts';
import { Card } from './components/card.tsx';
import { contextOf } from './context-of.ts';
import type { Host } from './host.ts';
import type { LaterModule } from './later-module.ts';
import { en } from './locales/en.ts';
import type { MoreMessages } from './locales/more-messages.ts';
import { looksRare, needsSession } from './model/rare.ts';
import { createSurveyModel, type Later } from './model/survey-model.ts';
import { createView } from './model/view.ts';
import type { MoreModule } from './more-module.ts';
import { css } from './styles/survey.css.ts';
import type { Appearance, Place, StartedSurvey } from './survey-module.ts';
import { withAddress } from './with-address.ts';

/** Where the files come from that are asked for while a survey is shown. */
export interface OnDemand {
  /** Resolves when somebody is there; what a first page of ratings can do without is asked for then. */
  sign(signal: AbortSignal): Promise<void>;
  later(): Promise<LaterModule>;
  more(): Promise<MoreModule>;
  /** The words of `more` in a language that is not English, by the tag of its messages. */
  words(tag: string): Promise<MoreMessages>;
}

/** Renders a survey into its mount and keeps it until it is destroyed. */
export async function startSurvey(
  host: Host,
  { mount, survey, appearance, adoptStyles, close }: Place,
  load: OnDemand,
): Promise<StartedSurvey> {
  const { emit, report, fail } = host;
  // To read `location` takes 4 KB of memory.
  const search = document.URL.includes('?') && location.search;
  const options = withAddress({ context: contextOf(host.element), ...host.options }, search || '');
  const {
    phase = survey.design === 'experience' ? 'experience' : 'both',
    channel = options.mode === 'kiosk' ? 'kiosk' : 'web',
  } = options;
  // First, so that what comes later wins over it.
  adoptStyles(css);
  const needed = needsSession(survey);
  const rare = needed || looksRare(survey);
  const sessionOptions = {
    ...options,
    phase,
    channel,
    locale: appearance.locale,
    id: () => model.later!.id(),
    now: Date.now,
  };
  const session = needed
    ? (await load.more()).startSession(survey, sessionOptions)
    : createSessionWith(
        {
          check: (...args) => model.later!.check(...args),
          finish: (...args) => model.later!.finish(...args),
        },
        survey,
        sessionOptions,
      );
  let seen = appearance;
  /** Shows the survey as it is to be seen from now on. */
  const show = async (next: Appearance) => {
    seen = next;
    const { messages, locale } = next;
    const more = rare && messages ? await load.words(messages.tag) : model.later?.more?.enMore;
    // While its words were on their way, another language may have been asked for.
    if (seen !== next) return;
    session.locale = locale;
    view.value = createView(model, next, more);
  };
  const loadLater = async (): Promise<Later> => {
    // The words as well, so that they do not wait for what they belong to.
    const words = rare && seen.messages && load.words(seen.messages.tag);
    const [later, more] = await Promise.all([load.later(), rare ? load.more() : undefined, words]);
    adoptStyles(later.css);
    later.borrowJsx?.(h);
    Object.assign(en, later.enLater);
    if (more) {
      adoptStyles(more.css);
      more.borrowJsx?.(h);
    }
    try {
      later.checkOptions(options);
      const adapter = options.adapter ?? later.adapterFor(options, host);
      return { ...later, more, adapter, fields: { ...later.fields, ...more?.fields } };
    } catch (error) {
      // Nobody should answer what cannot be sent.
      fail(error);
      throw error;
    }
  };
  const ending = new AbortController();
  const model = createSurveyModel({
    session,
    shared: channel === 'kiosk',
    options,
    loadLater,
    emit,
    report,
  });
  const view = signal(createView(model, appearance));
  const ready = async () => {
    const { onVoices, takeUp } = await model.ready();
    onVoices(() => model.offers.value++, ending.signal);
    await takeUp(model, host);
    // Otherwise what is drawn already stays as it is.
    if (rare) await show(seen);
  };
  const { page } = session;
  const { design, dimensions } = survey;
  const isRatings = page[0] && page.every(question => question.type === 'rating');
  // What floats was asked for by somebody. A link may choose an answer, and storage may hold some: those are to be seen at once.
  const asksMore = close || options.storage || search;
  if (!isRatings || needed || (rare && looksRare({ page, design, dimensions }))) await ready();
  else (asksMore ? ready() : load.sign(ending.signal).then(ready)).catch(report);
  const keep = (event: KeyboardEvent) => {
    // What is typed here is not for the page's own shortcuts.
    event.stopPropagation();
    if (event.key === 'Escape') close?.();
  };
  mount.onkeydown = keep;
  mount.onkeyup = keep;
  render(
    <Boundary fail={fail}>
      <Card view={view} close={close} />
    </Boundary>,
    mount,
  );
  return {
    sent: () => model.status === 'sent',
    update(next) {
      show(next).catch(report);
    },
    focus: () => mount.querySelector<HTMLElement>('[tabindex]')?.focus(),
    destroy() {
      ending.abort();
      model.later?.letGo(model);
      render(null, mount);
    },
  };
}
