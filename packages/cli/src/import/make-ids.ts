/** Makes ids of a Survey out of a tool's names: a letter, then up to 63 letters, digits, - or _, each once. */
export function makeIds(): (from: string) => string {
  const taken = new Set<string>();
  return from => {
    const plain = from.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '');
    const usable = /^[A-Za-z]/.test(plain) && !(plain in {});
    const stem = (usable ? plain : `q${plain}`).slice(0, 60);
    let id = stem;
    for (let copy = 2; taken.has(id); copy++) id = `${stem}-${copy}`;
    taken.add(id);
    return id;
  };
}
