import { type Survey, textIn } from '@wellmet/core';

/** A page that shows a survey with the two lines, and nothing else to take away. */
export function page({ id, locales, title }: Survey): string {
  const [locale = 'en'] = locales;
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${textIn(title, locale).replace(/[&<]/g, mark => `&#${mark.charCodeAt(0)};`)}</title>
    <script src="wellmet.js" defer></script>
  </head>
  <body>
    <wellmet-survey survey="/v1/surveys/${id}" endpoint="/v1/responses"></wellmet-survey>
  </body>
</html>
`;
}
