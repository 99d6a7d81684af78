import { signal } from '@preact/signals';
import { createSessionWith } from '@wellmet/core';
import { h, render } from 'preact';
import { Boundary } from './components/boundary.ts';
import { Card } from './components/card.tsx';
import type { Host } from './host.ts';
import type { LaterModule } from './later-module.ts';
import { en } from './locales/en.ts';
import { createSurveyModel, type Later } from './model/survey-model.ts';
import { createView } from './model/view.ts';
import { css } from './styles/survey.css.ts';
import type { Place, StartedSurvey } from './survey-module.ts';
import { withAddress } from './with-address.ts';

/** Renders a survey into its mount and keeps it until it is destroyed. */
export async function startSurvey(
  { options: given, emit, report, fail }: Host,
  { mount, survey, appearance, adoptStyles, close }: Place,
  load: () => Promise<LaterModule>,
): Promise<StartedSurvey> {
  const options = withAddress(given, location.search);
  const {
    phase = survey.design === 'experience' ? 'experience' : 'both',
    channel = options.mode === 'kiosk' ? 'kiosk' : 'web',
  } = options;
  const session = createSessionWith((...args) => model.later!.check(...args), survey, {
    ...options,
    phase,
    channel,
    locale: appearance.locale,
    id: () => model.later!.id(),
    now: Date.now,
  });
  const loadLater = async (): Promise<Later> => {
    const later = await load();
    adoptStyles(later.css);
    later.borrowJsx?.(h);
    Object.assign(en, later.enLater);
    try {
      later.checkOptions(options);
      return { ...later, adapter: options.adapter ?? later.adapterFor(options) };
    } catch (error) {
      // Nobody should answer what cannot be sent.
      fail(error);
      throw error;
    }
  };
  const model = createSurveyModel({ session, loadLater, emit, report });
  const view = signal(createView(model, appearance));
  const ready = model.ready();
  if (session.page[0] && session.page.every(question => question.type === 'rating')) ready.catch(report);
  else await ready;
  adoptStyles(css);
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
      session.locale = next.locale;
      view.value = createView(model, next);
    },
    focus: () => mount.querySelector<HTMLElement>('[tabindex]')?.focus(),
    destroy() {
      model.destroy();
      render(null, mount);
    },
  };
}
