import type { WellmetSurvey } from './element.ts';
import type { EventName, WellmetEvent } from './events.ts';
import type { Options } from './options.ts';

type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Name;

/** What of an option can be written in markup: its text and numbers, not a Survey or a function. */
type Written<Value> = Extract<Value, string | number>;

/**
 * The attributes of `<wellmet-survey>` with what each takes, for templates of frameworks: every option that can be written in markup,
 * with or without `data-`. `@wellmet/widget/react` and its like give them to the tag.
 */
export type WellmetAttributes = {
  readonly [Name in keyof Options as Written<Options[Name]> extends never
    ? never
    : KebabCase<Name> | `data-${KebabCase<Name>}`]?: Written<Options[Name]> | undefined;
} & { readonly [Name in `context-${string}` | `data-context-${string}`]?: string | undefined };

/** Listeners as properties of the tag, `onwellmet:sent` and so on: React 19 and Preact take them so. */
export type WellmetListeners = {
  readonly [Name in EventName as `onwellmet:${Name}`]?: ((event: WellmetEvent<Name>) => void) | undefined;
};

declare global {
  interface HTMLElementTagNameMap {
    'wellmet-survey': WellmetSurvey;
  }
}
