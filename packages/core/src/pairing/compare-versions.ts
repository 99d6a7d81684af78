const part = (version: string, position: number) => Number(version.split(/[.+-]/)[position] ?? 0);

/** Negative when version a is older than b, positive when it is newer; labels behind the three numbers are not looked at. */
export function compareVersions(a: string, b: string): number {
  return part(a, 0) - part(b, 0) || part(a, 1) - part(b, 1) || part(a, 2) - part(b, 2);
}
