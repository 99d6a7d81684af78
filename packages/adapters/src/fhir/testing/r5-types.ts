import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/**
 * What the community's types of R5 (`@types/fhir`) say against resources: unknown elements, wrong types, wrong cardinalities, codes
 * outside of required value sets, missing elements. The compiler reads each as a literal.
 */
export const r5TypeFaults = (
  resources: readonly (object & { resourceType: string })[],
): readonly string[] => {
  const name = fileURLToPath(new URL('r5-resources.ts', import.meta.url));
  const source = resources
    .map(
      (resource, at) =>
        `export const resource${at}: import('fhir/r5').${resource.resourceType} = ${JSON.stringify(resource, null, 1)};`,
    )
    .join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = file => file === name || fileExists(file);
  host.readFile = file => (file === name ? source : readFile(file));
  host.getSourceFile = (file, target, ...more) =>
    file === name
      ? ts.createSourceFile(file, source, target)
      : getSourceFile.call(host, file, target, ...more);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
};
