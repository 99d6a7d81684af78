import { type Properties, tokens } from '@wellmet/widget/contrast';

/** Custom properties by day, and what the night sets besides. */
export interface Tokens {
  readonly light: Properties;
  readonly dark: Properties;
}

/** Everything that can be chosen here about how a survey looks and speaks. */
export interface Look {
  readonly tokens: Tokens;
  readonly theme: string;
  readonly locale: string;
  /** Of the page around the survey; inside it the language decides. */
  readonly direction: string;
  readonly mode: string;
  readonly phase: string;
}

export const usualLook: Look = {
  tokens: { light: {}, dark: {} },
  theme: 'system',
  locale: 'en',
  direction: 'ltr',
  mode: 'inline',
  phase: 'both',
};

export const tokenNames = Object.keys(tokens) as readonly (keyof typeof tokens)[];

/** A link to this page may choose: `?theme=dark&locale=ar`. */
export function lookFrom(search: string): Look {
  const given = new URLSearchParams(search);
  const chosen = Object.keys(usualLook).flatMap(name => {
    const value = given.get(name);
    return value !== null && name !== 'tokens' ? [[name, value]] : [];
  });
  return { ...usualLook, ...Object.fromEntries(chosen) };
}

/** The same with one token set, or taken away when the value is empty. */
export function withToken(look: Look, when: keyof Tokens, name: string, value: string): Look {
  const { [name]: _, ...others } = look.tokens[when];
  const set = value.trim() ? { ...others, [name]: value.trim() } : others;
  return { ...look, tokens: { ...look.tokens, [when]: set } };
}
