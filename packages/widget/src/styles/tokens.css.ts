import { contrast } from '../themes/contrast.css.ts';
import { dark } from '../themes/dark.css.ts';
import { light } from '../themes/light.css.ts';

/** The tokens a page may set, with their defaults, and what is derived from them. */
export const tokens: string = `
section {
  ${light}
  --muted: var(--text);
  --line: var(--text);
  --wash: transparent;
  --radius: var(--wellmet-radius, 10px);
  --offset: var(--wellmet-offset, 16px);
  --target: max(var(--wellmet-target, 44px), 2.4em);
  --focus: var(--wellmet-focus, var(--accent));
}
@media (prefers-color-scheme: dark) {
  [data-theme=system] {${dark}}
}
[data-theme=dark] {${dark}}
[data-large] { --large: 1.3 }
section[data-theme=contrast] {${contrast}}
@media (prefers-contrast: more) {
  section[data-theme] { --muted: var(--text); --line: var(--text) }
}
@media (forced-colors: active) {
  section[data-theme] {
    forced-color-adjust: none;
    --text: CanvasText;
    --background: Canvas;
    --accent: Highlight;
    --on-accent: HighlightText;
    --error: var(--text);
  }
}
@supports (color: color-mix(in srgb, red, red)) {
  section {
    --muted: color-mix(in srgb, var(--text) 75%, var(--background));
    --line: color-mix(in srgb, var(--text) 55%, var(--background));
    --wash: color-mix(in srgb, var(--accent) 10%, var(--background));
  }
}
`;
