const candidates = [',', ';', '\t'];

/** The delimiter of a file: whichever its first line has most of, outside quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = candidates.map(candidate => bare.split(candidate).length);
  return candidates[counts.indexOf(Math.max(...counts))] ?? ',';
}
