const sheets = new Map<string, CSSStyleSheet>();

/** Adds a style sheet to a shadow root. Constructable sheets pass `style-src 'self'`, which a `<style>` element does not. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
