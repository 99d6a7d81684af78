import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { contentTypes } from './content-types.ts';
import { decodePath } from './path.ts';
import { Problem } from './problem.ts';
import { type Reply, redirect } from './reply.ts';
import type { Handler } from './route.ts';

/** A folder of static files that is served beside the API. */
export interface Site {
  /** Where it begins, with both slashes: `/` or `/clinic/`. */
  readonly prefix: string;
  readonly folder: string;
  /** Headers on its files, such as a `content-security-policy`; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves the first file that one of the sites has at the path; `index.html` for a folder. */
export function serveSites(sites: readonly Site[]): Handler {
  return async ({ request, path }) => {
    for (const site of sites) {
      if (`${path}/` === site.prefix) return redirect(site.prefix);
      const reply = path.startsWith(site.prefix) && (await serve(site, path.slice(site.prefix.length)));
      if (!reply) continue;
      const { etag } = reply.headers;
      return etag !== undefined && etag === request.headers['if-none-match'] ? notModified(reply) : reply;
    }
    // Who opens a collector without a front page wants to see what came in.
    if (path === '/') return redirect('/report/');
    throw new Problem(404, 'there is nothing at this address');
  };
}

async function serve(site: Site, rest: string): Promise<Reply | undefined> {
  const segments = rest.split('/').map(decodePath);
  if (!segments.every((segment, index) => isName(segment, index === segments.length - 1))) return undefined;
  const path = await inside(site.folder, segments);
  const found = path === undefined ? undefined : await stat(path);
  if (path === undefined || found === undefined) return undefined;
  if (found.isDirectory())
    return rest === '' || rest.endsWith('/')
      ? serve(site, `${rest}index.html`)
      : redirect(`${encodeURIComponent(segments.at(-1) ?? '')}/`);
  return {
    status: 200,
    headers: {
      'content-type': contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
      // Kept, but asked for again each time: a new release shows at once, an old one costs no bytes.
      'cache-control': 'no-cache',
      // Weak, as the same file may be sent compressed.
      etag: `W/"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`,
      // The widget is meant to be loaded by other sites, and import() asks for permission.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "base-uri 'none'; object-src 'none'",
      ...site.headers,
    },
    body: await readFile(path),
  };
}

/** Hidden files stay hidden, and no segment can climb or name a drive. Only the last may be empty. */
const isName = (segment: string, last: boolean): boolean =>
  /^[^./\\:\0][^/\\:\0]*$/.test(segment) || (last && segment === '');

/** The real path of a file of this folder; nothing when there is none, or when a link leads out of the folder. */
async function inside(folder: string, segments: readonly string[]): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...segments));
    return path === root || path.startsWith(root + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}

const notModified = ({ headers }: Reply): Reply => ({ status: 304, headers });
