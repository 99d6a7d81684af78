/** Plain text in several languages, keyed by BCP 47 tag. Never markup. */
export interface Text {
  /** The same in easy language, for whoever asks for it. */
  readonly easy?: Readonly<Record<string, string>>;
  readonly [locale: string]: string | Readonly<Record<string, string>>;
}
