import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../root.ts';

// A page that needs one figure downloads that figure: no score may draw in the tally, the survey or another family.
const BYTES = 1200;
const core = join(root, 'packages/core/src');
const names = [
  ...readFileSync(join(core, 'index.ts'), 'utf8').matchAll(/\{([^}]*)\} from '\.\/(?:scores|numeric)\//g),
]
  .flatMap(([, list]) => list!.split(',').map(name => name.trim()))
  .filter(name => name !== '' && !name.startsWith('type '));

test.each(names)('%s, imported alone, pays only for itself', async name => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from './index.ts'`, resolveDir: core },
    absWorkingDir: core,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  expect(used.map(([file]) => file).filter(file => !/^(scores|numeric)\//.test(file))).toEqual([]);
  const size = brotliCompressSync(outputFiles[0]!.contents, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  expect(size).toBeLessThanOrEqual(BYTES);
});
