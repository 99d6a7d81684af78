/**
 * Makes ids of a Survey out of anything: a letter, then letters, digits, - and _, at most 64, each once.
 *
 * @example
 * idMaker()('/44250-9'); // => 'q44250-9'
 */
export const idMaker = (): ((from: string) => string) => {
  const taken = new Set<string>();
  return from => {
    const plain = from.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
    const stem = (/^[A-Za-z]/.test(plain) ? plain : `q${plain}`).slice(0, 60);
    let id = stem;
    for (let copy = 2; taken.has(id); copy++) id = `${stem}-${copy}`;
    taken.add(id);
    return id;
  };
};
