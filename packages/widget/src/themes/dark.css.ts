/** Colours by night, chosen and not inverted: the accent is lighter, so that it keeps its contrast. */
export const dark: string = `
  --text: var(--wellmet-text, #e8efee);
  --background: var(--wellmet-background, #14201f);
  --accent: var(--wellmet-accent, #7fd0d9);
  --on-accent: var(--wellmet-on-accent, #07272b);
  --error: var(--wellmet-error, #ffb0a6);
  color-scheme: dark;
`;
