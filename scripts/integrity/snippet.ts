import { createHash } from 'node:crypto';

const opening = '<!-- integrity -->';
const closing = '<!-- /integrity -->';

/** What a browser holds a script to: `sha384-` and the hash in base64. */
export const integrityOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The script tag of one version, which runs these bytes and no others. */
export const snippet = (version: string, integrity: string): string => `\`\`\`html
<script src="/wellmet-${version}.all.js" defer integrity="${integrity}"></script>
\`\`\``;

/** The text with the snippet between its markers; nothing when it has no place for one. */
export function withSnippet(text: string, tag: string): string | undefined {
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf(closing);
  if (start < opening.length || end < start) return undefined;
  return `${text.slice(0, start)}\n${tag}\n${text.slice(end)}`;
}
