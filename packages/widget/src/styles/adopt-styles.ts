const sheets = new Map<string, CSSStyleSheet>();
const adopted = new WeakMap<ShadowRoot, CSSStyleSheet[]>();

/** Adds a style sheet to a shadow root. Constructable sheets pass `style-src 'self'`, which a `<style>` element does not. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  const own = adopted.get(root) ?? [];
  if (own.includes(sheet)) return;
  own.push(sheet);
  adopted.set(root, own);
  // Before the survey stands nobody else has added any, and a list that is never read costs no memory.
  if (own.length < 3) root.adoptedStyleSheets = own;
  else root.adoptedStyleSheets.push(sheet);
}
