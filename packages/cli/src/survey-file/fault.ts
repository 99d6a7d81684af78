/** Something wrong with a file; without an offset it is the file as a whole. */
export interface Fault {
  /** Where it starts, in UTF-16 code units of the text. */
  readonly offset?: number;
  readonly message: string;
}

/** `file:line:column: message`, both counted from 1 as editors do. */
export function faultLine(file: string, text: string, { offset, message }: Fault): string {
  if (offset === undefined) return `${file}: ${message}\n`;
  const before = text.slice(0, offset).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message}\n`;
}
