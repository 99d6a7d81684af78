/** Colours by day. Text, accent and error have at least 4.5:1 on the background. */
export const light: string = `
  --text: var(--wellmet-text, #1c2b2a);
  --background: var(--wellmet-background, #fff);
  --accent: var(--wellmet-accent, #0a6270);
  --on-accent: var(--wellmet-on-accent, #fff);
  --error: var(--wellmet-error, #a8271b);
  color-scheme: light;
`;
