import { createHash } from 'node:crypto';

const opening = '<!-- integrity -->';
const closing = '<!-- /integrity -->';

/** What a browser holds a script to: `sha384-` and the hash in base64. */
export const integrityOf = (content: Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The scripts that a survey in English can run, the first by a tag of its own. */
export const pinned: readonly string[] = [
  'wellmet.all.js',
  'wellmet-later.js',
  'wellmet-more.js',
  'wellmet-shapes.js',
  'wellmet-seal.js',
];

/** The tags of one version, which run these bytes and no others. */
export function snippet(version: string, integrity: (file: string) => string): string {
  const [first, ...others] = pinned;
  const folder = `/wellmet-${version}/`;
  return `\`\`\`html
<script type="importmap">{ "integrity": {
${others.map(file => `  "${folder}${file}": "${integrity(file)}"`).join(',\n')}
} }</script>
<script src="${folder}${first}" defer
  integrity="${integrity(first!)}"></script>
\`\`\``;
}

/** The text with the snippet between its markers; nothing when it has no place for one. */
export function withSnippet(text: string, tag: string): string | undefined {
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf(closing);
  if (start < opening.length || end < start) return undefined;
  return `${text.slice(0, start)}\n${tag}\n${text.slice(end)}`;
}
