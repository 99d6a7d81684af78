import { signal } from '@preact/signals';
import { createSessionWith, findUnfinished, uuidv7 } from '@wellmet/core';
import { render } from 'preact';
import { Boundary } from './components/boundary.ts';
import { Card } from './components/card.tsx';
import { createSurveyModel } from './model/survey-model.ts';
import { createView } from './model/view.ts';
import { css } from './styles/survey.css.ts';
import type { RunningSurvey, SurveyHost } from './survey-module.ts';

/** Renders a survey into its mount and keeps it until it is destroyed. */
export function startSurvey(host: SurveyHost): RunningSurvey {
  const { mount, survey, options, appearance, emit, report, fail, close } = host;
  const {
    adapter,
    phase = survey.design === 'experience' ? 'experience' : 'both',
    channel = 'web',
  } = options;
  if (!adapter)
    throw new Error('option endpoint: expected the URL that takes Responses, or an adapter, got neither');
  const session = createSessionWith(findUnfinished, survey, {
    ...options,
    phase,
    channel,
    locale: appearance.locale,
    id: () => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    now: Date.now,
  });
  const model = createSurveyModel({ session, adapter, emit, report });
  const view = signal(createView(model, appearance));
  host.adoptStyles(css);
  mount.onkeydown = event => {
    // What is typed here is not for the page's own shortcuts.
    event.stopPropagation();
    if (event.key === 'Escape') close?.();
  };
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
