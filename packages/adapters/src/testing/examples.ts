/** The worked examples of a source text: the code of each `@example`, by the name that is exported right below its docblock. */
export const examplesOf = (source: string): ReadonlyMap<string, string> => {
  const found = [
    ...source.matchAll(
      /@example\n((?: \* .*\n)+) \*\/\nexport (?:abstract )?(?:const|class|function) (\w+)/g,
    ),
  ];
  return new Map(found.map(([, block, name]) => [name!, block!.replaceAll(/^ \* ?/gm, '')]));
};

type Check = (actual: unknown, printed: unknown) => void;

/** Runs an example with these names in scope, and hands each value and what the example prints behind `// =>` to `check`. */
export const runExample = async (
  code: string,
  names: Readonly<Record<string, unknown>>,
  check: Check,
): Promise<void> => {
  const body = code.replaceAll(
    /^(.*?);?(?: |\n)\/\/ => (.*)$/gm,
    (_, expression, printed) => `check(${expression}, ${printed});`,
  );
  // biome-ignore lint/complexity/useArrowFunction: an arrow has no constructor of its own that makes functions.
  const AsyncFunction = async function () {}.constructor as FunctionConstructor;
  await new AsyncFunction(...Object.keys(names), 'check', body)(...Object.values(names), check);
};
