import type { Options } from './options.ts';

const seconds = /^\d+(\.\d+)?$/;
const days = /^\d+(\.\d+)?d$/;

/** What each option of markup takes; `null` takes anything. */
export const rows: Readonly<
  Record<Exclude<keyof Options, 'adapter' | 'consent' | 'context'>, RegExp | readonly string[] | null>
> = {
  survey: null,
  endpoint: null,
  contactEndpoint: null,
  sealKey: null,
  phase: ['expectation', 'experience', 'both'],
  visit: /^[\w-]{4,64}$/,
  mode: ['inline', 'popover', 'modal', 'side-tab', 'full-page', 'kiosk'],
  trigger: /^(load|click|exit|none|(delay|idle):\d+(\.\d+)?|(scroll|click|event):.+)$/,
  pages: null,
  sample: /^(0(\.\d+)?|1(\.0+)?)$/,
  afterVisits: /^\d+$/,
  onceEvery: days,
  coolDown: days,
  storage: ['none', 'session', 'local'],
  idle: seconds,
  locale: null,
  theme: ['system', 'light', 'dark', 'contrast'],
  channel: ['web', 'link', 'qr', 'kiosk', 'email', 'phone', 'paper'],
  label: null,
};

/** @throws Error that names the first option whose value will not do, and what would. */
export function checkOptions(options: Options): void {
  for (const [name, allowed] of Object.entries(rows)) {
    const value = String(options[name as keyof Options] ?? '');
    const pattern = allowed instanceof RegExp ? allowed : allowed && RegExp(`^(${allowed.join('|')})$`);
    if (value && pattern && !pattern.test(value))
      throw new Error(`option ${name}: expected ${pattern.source}, got ${value}`);
  }
  // A device that many people use keeps nothing of any of them.
  if (options.mode === 'kiosk' && options.storage && options.storage !== 'none')
    throw new Error(`option storage: expected none in a kiosk, got ${options.storage}`);
}
