import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The scripts of the page: the published files and what steers them. */
export const readScripts = (): ReadonlyMap<string, Buffer> => {
  const published = dirname(fileURLToPath(import.meta.resolve('@wellmet/adapters')));
  const names = readdirSync(published).filter(name => name.endsWith('.js'));
  return new Map([
    ['/page.js', readFileSync(new URL('page.js', import.meta.url))],
    ...names.map(name => [`/adapters/${name}`, readFileSync(join(published, name))] as const),
  ]);
};

const html = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>A clinic</title><body>${body}</body>`;

/** Opens a window whenever it is told to. */
const base = html(`<script>
  const params = new URLSearchParams(location.search);
  (async () => {
    for (;;) {
      const reply = await fetch(params.get('stage') + '/next?tab=' + params.get('tab')).catch(() => undefined);
      if (reply?.status === 200) { const { args: [url, features] } = await reply.json(); window.open(url, '_blank', features); }
    }
  })();
</script>`);

/** Goes back after so many milliseconds. */
const elsewhere = html(`<p>Somewhere else</p><script>
  const back = new URLSearchParams(location.search).get('back');
  if (back) setTimeout(() => history.back(), back);
</script>`);

/** A page inside a frame of no origin: every storage throws. */
const sandbox = (search: string) =>
  html(`<iframe sandbox="allow-scripts" src="/page${search.replaceAll('"', '')}"></iframe>`);

/** The clinic's page; `before` runs ahead of everything else in it. */
const clinic = (before: string) =>
  html(`<script>${before}</script><script type="module" src="/page.js"></script>`);

export const pageAt = ({ pathname, search, searchParams }: URL): string => {
  if (pathname === '/base') return base;
  if (pathname === '/sandbox') return sandbox(search);
  return pathname === '/page' ? clinic(searchParams.get('before') ?? '') : elsewhere;
};
