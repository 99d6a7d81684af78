/** A piece of the page. Only `html` and `trusted` make one, so a string can never slip in unescaped. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, pieces are put in as they are, `undefined` and `false` leave nothing. */
export type Part = string | number | Html | readonly Html[] | undefined | false;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it must stand in markup and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]!);
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeMarkup(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(piece => piece.markup).join('');
}

/**
 * Markup with every inserted text escaped. Attributes must be quoted.
 *
 * @example
 * html`<p>${'<b>'}</p>`.markup // => '<p>&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.reduce((markup, string, at) => markup + markupOf(parts[at - 1]) + string) };
}

/** Markup that our own code made. */
export function trusted(markup: string): Html {
  return { markup };
}
