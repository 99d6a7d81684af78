import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

// Who sends to one endpoint downloads the mapping of that endpoint: none may draw in another.
const source = join(root, 'packages/adapters/src');
const files = readdirSync(join(source, 'endpoints')).filter(
  name => name.endsWith('.ts') && !name.includes('.test.'),
);
const shared = [
  'by-name.ts',
  'endpoint.ts',
  'flat-fields.ts',
  'index.ts',
  'notice.ts',
  'refuse-secret-url.ts',
  'table-row.ts',
];
const names = files.filter(name => !shared.includes(name));

/** What another one may use: they are one endpoint with and without a secret, or share a rule. */
const relatives: Readonly<Record<string, readonly string[]>> = {
  'fhir-with-token.ts': ['fhir.ts'],
  'form.ts': ['json.ts'],
};

const camel = (file: string) =>
  file.replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test.each(names)('%s, imported alone from its list, pays only for itself', async file => {
  const isForServers = ['airtable', 'clickhouse', 'fhir-with-token', 'kafka', 'slack', 'teams'].includes(
    file.replace('.ts', ''),
  );
  const { metafile } = await build({
    stdin: {
      contents: `export { ${camel(file)} } from './${isForServers ? 'server' : 'endpoints'}/index.ts'`,
      resolveDir: source,
    },
    absWorkingDir: source,
    bundle: true,
    format: 'esm',
    platform: isForServers ? 'node' : 'browser',
    external: ['jose', 'jose/*', 'node:*', '@wellmet/core'],
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => (path.startsWith('endpoints/') ? [path.slice('endpoints/'.length)] : []));
  const allowed = [file, ...shared, ...(relatives[file] ?? [])];
  expect(used.filter(path => !allowed.includes(path))).toEqual([]);
  expect(used).toContain(file);
});
