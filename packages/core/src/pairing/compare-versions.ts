const parts = (version: string) => version.split(/[.+-]/, 3).map(Number);

/** Negative when version a is older than b, positive when it is newer, NaN when one of them is no version. */
export function compareVersions(a: string, b: string): number {
  const other = parts(b);
  return (
    parts(a)
      .map((part, i) => part - other[i]!)
      .find(difference => difference !== 0) ?? 0
  );
}
