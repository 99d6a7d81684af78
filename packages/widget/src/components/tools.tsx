import type { WellmetSurvey } from '../element.ts';
import type { View } from '../model/view.ts';
import { passagesOf, readAloud, silence, speaks } from './read-aloud.ts';

const icon = (path: string) => (
  <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
const letter = 'M2 19 8 5l6 14M4 14h8M19 8v8M15 12h8';
const speaker = 'M4 9v6h4l5 4V5L8 9zM16 9a4 4 0 0 1 0 6M18.5 6a8 8 0 0 1 0 12';
const book = 'M12 6C9 4 6 4 3 5v13c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1v13';

/** Their own names for themselves, or the tag where the browser knows none. */
const nameOf = (locale: string) => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(locale);
  } catch {
    return locale;
  }
};

/** What makes a survey easier to read: its languages, larger text, easy words, and a voice where the device has one. */
export function tools({ model, locale, words, wish }: View) {
  const { large, easy, reading } = model.wishes.value;
  const { survey } = model.session;
  const switchTo = ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) =>
    ((currentTarget.getRootNode() as ShadowRoot).host as WellmetSurvey).update({
      locale: currentTarget.value,
    });
  const speak = ({ currentTarget }: Event) => {
    if (reading) return silence();
    wish({ reading: true });
    readAloud(passagesOf((currentTarget as Element).closest('section')!), locale, () =>
      wish({ reading: false }),
    );
  };
  const button = (
    name: string,
    path: string,
    pressed: boolean | undefined,
    onClick: (event: Event) => void,
  ) => (
    <button
      type="button"
      part="tool"
      aria-pressed={!!pressed}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      {icon(path)}
      <span part="tool-name">{name}</span>
    </button>
  );
  return (
    <>
      {survey.locales.length > 1 && (
        <select part="language" aria-label={words.language} value={locale} onChange={switchTo}>
          {survey.locales.map(tag => (
            <option key={tag} value={tag} lang={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      )}
      {JSON.stringify(survey).includes('"easy":') &&
        button(words.easy, book, easy, () => wish({ easy: !easy }))}
      {button(words.larger, letter, large, () => wish({ large: !large }))}
      {speaks(locale) && button(reading ? words.silent : words.aloud, speaker, reading, speak)}
    </>
  );
}

/** Tells when the device has found its voices, until the signal aborts. */
export const onVoices = (found: () => void, signal: AbortSignal): void => {
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', found, { once: true, signal });
};
