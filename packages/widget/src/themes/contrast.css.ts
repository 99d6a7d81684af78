/** As far apart as colours are, for who needs it: nothing is mixed, and nothing is quieter than the rest. */
export const contrast: string = `
  --text: #fff;
  --background: #000;
  --accent: #ffe600;
  --on-accent: #000;
  --error: #ffb3ab;
  --muted: #fff;
  --line: #fff;
  --wash: #000;
  color-scheme: dark;
`;
