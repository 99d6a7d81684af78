import { type Survey, textIn } from '@wellmet/core';

/** A page that shows a survey with the two lines: `index.html`. */
export function page({ id, locales, title }: Survey): string {
  const [locale = 'en'] = locales;
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${textIn(title, locale).replace(/[&<]/g, mark => `&#${mark.charCodeAt(0)};`)}</title>
    <link rel="stylesheet" href="page.css">
    <script src="wellmet.js" defer></script>
  </head>
  <body>
    <main>
      <h1>Our clinic</h1>
      <wellmet-survey survey="/v1/surveys/${id}" endpoint="/v1/responses"></wellmet-survey>
    </main>
  </body>
</html>
`;
}

/** How it looks: `page.css`. The survey takes over the font. */
export const pageStyles = `body {
  max-width: 46em;
  margin: auto;
  padding: 1em;
  font-family: system-ui, sans-serif;
  color-scheme: light dark;
}
`;
