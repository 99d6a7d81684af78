/** Where a survey stands on the page; `done` once its thanks are shown. */
export interface Standing {
  readonly name: string;
  readonly done: boolean;
}

/** Runs inside the page: what state the survey is in, in the words at its top and its first question. */
export function standing(): Standing {
  const root = document.querySelector('wellmet-survey')?.shadowRoot;
  const words = (part: string) => root?.querySelector(`[part~=${part}]`)?.textContent ?? '';
  const done = words('thanks') !== '';
  return {
    name: [
      words('progress'),
      words('question-text'),
      root?.querySelector('[aria-invalid=true]') && 'with faults',
      words('thanks'),
    ]
      .filter(Boolean)
      .join(', '),
    done,
  };
}

/** Runs inside the page: gives every question of the page an answer, and leaves contact details out. */
export function answerPage(): void {
  const root = document.querySelector('wellmet-survey')?.shadowRoot;
  if (!root) return;
  const all = (selector: string) => [...root.querySelectorAll<HTMLInputElement>(selector)];
  const groups = new Set(all('[type=radio]').map(({ name }) => name));
  for (const group of groups) all(`[name="${group}"]`)[0]?.click();
  for (const box of all('[part=option] [type=checkbox]:not(:checked)'))
    if (!box.closest('[part=contact]')) box.click();
  for (const option of all('button[part=option]').slice(0, 2)) option.click();
  for (const [place, field] of all('[part~=points-of]').entries()) {
    field.value = place ? '0' : '100';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Runs inside the page: presses the button that leads on. */
export function stepOn(): void {
  document.querySelector('wellmet-survey')?.shadowRoot?.querySelector<HTMLElement>('[part~=next]')?.click();
}
