interface Forbidden {
  readonly what: string;
  readonly pattern: RegExp;
}

/** What no file that runs in a patient's browser may contain. */
const forbidden: readonly Forbidden[] = [
  { what: 'markup from a string', pattern: /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/ },
  { what: 'code from a string', pattern: /\beval\(|new Function\b|set(?:Timeout|Interval)\(\s*["'`]/ },
  { what: 'a cookie', pattern: /document\.cookie/ },
  // Names of XML vocabularies look like addresses, but nothing is fetched from them.
  { what: 'the address of another host', pattern: /https?:\/\/(?!www\.w3\.org\/)[\w.-]+/ },
];

/** One line for each forbidden thing in the text of a script, with the place that shows it. */
export function forbiddenIn(script: string): readonly string[] {
  return forbidden.flatMap(({ what, pattern }) => {
    const match = pattern.exec(script);
    if (!match) return [];
    const start = Math.max(0, match.index - 30);
    return [`${what}: …${script.slice(start, match.index + match[0].length + 30)}…`];
  });
}
