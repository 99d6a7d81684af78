import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Candidate, File } from './candidate.ts';

export interface Site {
  readonly origin: string;
  /** Bytes on the wire of a file that a page asked for; 0 for the page itself. */
  sizeOf(path: string): number;
  close(): void;
}

const page = ({ head, body }: Candidate) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Clinic</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<h1>Thank you for your visit</h1>
<p>We would like to know how it was.</p>
${body}
</body>
</html>`;

/** Serves one candidate at a free port of this machine, brotli 11, from memory. */
export async function serve(candidate: Candidate): Promise<Site> {
  const packed = new Map(Object.entries(candidate.files).map(([path, file]) => [path, pack(file)]));
  packed.set('/', pack({ type: 'text/html', content: page(candidate) }));
  const server = createServer((request, response) => {
    const file = packed.get((request.url ?? '').split('?')[0] ?? '');
    if (!file) {
      response.writeHead(request.method === 'POST' ? 204 : 404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': `${file.type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': file.content.length,
      })
      .end(file.content);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sizeOf: path => (path === '/' ? 0 : (packed.get(path)?.content.length ?? 0)),
    close: () => server.close(),
  };
}

const pack = ({ type, content }: File) => ({
  type,
  content: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
});
