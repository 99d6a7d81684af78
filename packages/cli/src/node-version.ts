/** The oldest Node that has everything the collector and the command line are built on. */
const OLDEST = { major: 22, minor: 18 };

/**
 * What to tell someone whose Node is too old; nothing when it will do.
 *
 * @param version such as `process.versions.node`
 * @example
 * tooOld('20.20.2') // => 'wellmet needs Node 22.18 or newer; this is Node 20.20.2.'
 */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
  return enough
    ? undefined
    : `wellmet needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${version}.`;
}
