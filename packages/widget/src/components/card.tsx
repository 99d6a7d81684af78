import type { ReadonlySignal } from '@preact/signals';
import type { View } from '../model/view.ts';
import { Page } from './page.tsx';
import { Step } from './step.tsx';
import { watching } from './watching.ts';

interface CardProps {
  readonly view: ReadonlySignal<View>;
  readonly close: (() => void) | undefined;
}

/** The whole of a survey: its title over a page of questions, or over the thanks. In a popover it is a dialog. */
export const Card = watching(({ view: { value: view }, close }: CardProps) => {
  const { direction, locale, model, text, theme, words } = view;
  const { survey } = model.session;
  const title = text(survey.title);
  return (
    <section
      part={close ? 'survey popover' : 'survey'}
      lang={locale}
      dir={direction}
      data-theme={theme}
      {...(close && { role: 'dialog', 'aria-label': title, tabIndex: -1 })}
    >
      <header part="header">
        <h2 part="title">{title}</h2>
        {close && (
          <button type="button" part="close" aria-label={words.close} onClick={close}>
            ×
          </button>
        )}
      </header>
      {model.status === 'sent' ? (
        <Step part="thanks" key="thanks" view={view}>
          {text(survey.thanks) || words.thanks}
        </Step>
      ) : (
        <Page view={view} />
      )}
    </section>
  );
});
