import type { ReadonlySignal } from '@preact/signals';
import type { View } from '../model/view.ts';
import { Offered } from './offered.ts';
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
  const more = model.later?.more;
  return (
    <section
      part={close ? 'survey popover' : 'survey'}
      lang={locale}
      dir={direction}
      data-theme={theme}
      data-large={model.wishes.value.large}
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
      <div part="tools">
        <Offered view={view} draw={({ tools }) => tools(view)} />
      </div>
      <p part="urgent" role="note">
        {text(survey.urgent)}
      </p>
      {model.status === 'sent' ? (
        <Step part="thanks" key="thanks" view={view}>
          {text(more ? more.thanks(view) : survey.thanks) || words.thanks}
        </Step>
      ) : (
        more?.insteadOfPage(view) || <Page view={view} />
      )}
    </section>
  );
});
