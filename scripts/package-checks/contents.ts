/** The fields of a package.json that name files or decide how it is published. */
export interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly repository?: unknown;
  readonly main?: string;
  readonly module?: string;
  readonly types?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Target;
  readonly sideEffects?: unknown;
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
}

type Target = string | { readonly [condition: string]: Target };

/** What a package must carry for provenance, tree shaking and lawful use. */
const required: readonly (readonly [string, (manifest: Manifest) => boolean])[] = [
  ['license', manifest => manifest.license === 'MIT'],
  ['repository (npm provenance compares it)', manifest => manifest.repository !== undefined],
  ['sideEffects', manifest => manifest.sideEffects !== undefined],
  ['publishConfig.access "public"', manifest => manifest.publishConfig?.access === 'public'],
  ['publishConfig.provenance true', manifest => manifest.publishConfig?.provenance === true],
];

/** Faults of a packed package: promised files that are not there, files that nobody asked for, missing fields. */
export function contentFaults(manifest: Manifest, files: readonly string[]): readonly string[] {
  const there = new Set(files);
  const { main, module, types, bin = {}, exports = {} } = manifest;
  const promised = [main, module, types, ...Object.values(bin), ...targets(exports)].filter(
    path => path !== undefined,
  );
  return [
    ...required.filter(([, holds]) => !holds(manifest)).map(([field]) => `package.json lacks ${field}`),
    ...[...new Set(promised.map(path => path.replace(/^\.\//, '')))]
      .filter(path => !matches(path, there))
      .map(path => `package.json names ${path}, which is not in the package`),
    ...['LICENSE', 'README.md'].filter(file => !there.has(file)).map(file => `${file} is missing`),
    ...files
      .filter(file => /(^src\/|\.test\.|tsconfig|tsup\.config)/.test(file))
      .map(file => `${file} should not ship`),
  ];
}

/** Entries for script tags and servers, which no TypeScript imports: a script file without conditions. */
export function scriptEntries({ exports = {} }: Manifest): readonly string[] {
  const entries = typeof exports === 'string' ? [] : Object.entries(exports);
  return entries
    .filter(([, target]) => typeof target === 'string' && target.endsWith('.js'))
    .map(([entry]) => entry);
}

/** Entries that hold types and nothing to run: whether `require` could load them is no question. */
export function typeEntries({ exports = {} }: Manifest): readonly string[] {
  const entries = typeof exports === 'string' ? [] : Object.entries(exports);
  return entries
    .filter(([, target]) => typeof target === 'object' && Object.keys(target).join() === 'types')
    .map(([entry]) => entry);
}

function targets(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targets);
}

function matches(path: string, there: ReadonlySet<string>): boolean {
  const [start, end] = path.split('*');
  if (end === undefined) return there.has(path);
  return [...there].some(file => file.startsWith(start as string) && file.endsWith(end));
}
