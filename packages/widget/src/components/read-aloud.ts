let stop: (() => void) | undefined;

/** Ends what `readAloud` began; what the page itself says goes on. */
export const silence = (): void => stop?.();

/** Whether the device has a voice for a language. Some devices find their voices only after they were asked for them. */
export const speaks = (locale: string): boolean =>
  !!globalThis.speechSynthesis?.getVoices().some(({ lang }) => lang.slice(0, 2) === locale.slice(0, 2));

/** Reads passages one after the other with the device's own voice; `ended` when all are read, when it fails, and when stopped. */
export function readAloud(passages: readonly string[], lang: string, ended: () => void): void {
  silence();
  const rest = [...passages];
  const end = () => {
    if (stop !== end) return;
    stop = undefined;
    speechSynthesis.cancel();
    ended();
  };
  const next = () => {
    const passage = rest.shift();
    if (stop !== end) return;
    if (passage === undefined) return end();
    const utterance = new SpeechSynthesisUtterance(passage);
    utterance.lang = lang;
    utterance.rate = 0.9;
    utterance.onend = next;
    utterance.onerror = end;
    speechSynthesis.speak(utterance);
  };
  stop = end;
  next();
}

const spoken = `[part=title], [part=urgent], [part=intro], [part=stage], [part=lead], h3, [part=hint], [part=error],
  [part=acknowledgement], legend span:first-child, [part=ends] span, [part~=option], [part=statement], dt, dd`;

/** What stands on the card for a patient to read, in the order it is read. */
export const passagesOf = (card: Element): readonly string[] =>
  [...card.querySelectorAll(spoken)].map(({ textContent }) => textContent!.trim()).filter(Boolean);
