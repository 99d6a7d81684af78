import type { Survey } from '@wellmet/core';

/** What a person who has just started the collector wants to open or to paste. */
export function links(
  port: number,
  host: string | undefined,
  surveys: readonly Survey[],
  database: string,
): string {
  const name = host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const origin = `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  const ids = [...new Set(surveys.map(({ id }) => id))];
  const rows = [
    ['reports', `${origin}/report/`],
    ...ids.map(id => [`survey ${id}`, `${origin}/v1/surveys/${id}`]),
    ['answers go to', `${origin}/v1/responses`],
    ['widget', `${origin}/wellmet.js`],
    ['database', database],
  ];
  const width = Math.max(...rows.map(([label = '']) => label.length));
  const table = rows.map(([label = '', value]) => `  ${label.padEnd(width)}  ${value}\n`).join('');
  return `Wellmet is open at ${origin}. Ctrl+C closes it.\n\n${table}`;
}
