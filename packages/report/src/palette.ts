/** One colour per role. A test holds text to a contrast of 4.5 : 1 and marks to 3 : 1 against the page. */
export interface Palette {
  readonly page: string;
  readonly ink: string;
  /** Second voice: notes, numbers of a scale. */
  readonly quiet: string;
  readonly line: string;
  /** Blue against orange: the pair that every kind of colour blindness keeps apart. */
  readonly exceeded: string;
  readonly met: string;
  readonly 'fell-short': string;
}

export const light: Palette = {
  page: '#ffffff',
  ink: '#16202a',
  quiet: '#56626e',
  line: '#d9dfe5',
  exceeded: '#0b62c4',
  met: '#5c6975',
  'fell-short': '#b5450b',
};

export const dark: Palette = {
  page: '#11171d',
  ink: '#e9eef3',
  quiet: '#a3afba',
  line: '#323c46',
  exceeded: '#71b4ff',
  met: '#a3afba',
  'fell-short': '#ff9d61',
};

/** The palette as declarations of custom properties. */
export function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([role, color]) => `--${role}:${color}`)
    .join(';');
}
