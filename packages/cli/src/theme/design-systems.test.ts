import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkThemeFile } from './check-file.ts';
import { readCss } from './read-css.ts';
import { merged } from './theme-file.ts';

const folder = join(import.meta.dirname, '../../../widget/themes');

/** What each design system sets by itself, from the style sheets of the release named. */
const defaults: Readonly<Record<string, string>> = {
  // bootstrap 5.3.9, dist/css/bootstrap.css
  'bootstrap.css': `:root, [data-bs-theme=light] { --bs-body-color: #212529; --bs-body-bg: #fff; --bs-primary: #0d6efd; --bs-white: #fff;
      --bs-link-color: #0d6efd; --bs-form-invalid-color: #dc3545; --bs-border-radius: .375rem }
    [data-bs-theme=dark] { --bs-body-color: #dee2e6; --bs-body-bg: #212529; --bs-link-color: #6ea8fe; --bs-form-invalid-color: #ea868f }`,
  // @material/web 2.5.0 by day; the dark column of Material 3's baseline scheme by night
  'material.css': `:root { --md-sys-color-on-surface: #1d1b20; --md-sys-color-surface: #fef7ff; --md-sys-color-primary: #6750a4;
      --md-sys-color-on-primary: #fff; --md-sys-color-error: #b3261e }
    .dark { --md-sys-color-on-surface: #e6e0e9; --md-sys-color-surface: #141218; --md-sys-color-primary: #d0bcff;
      --md-sys-color-on-primary: #381e72; --md-sys-color-error: #f2b8b5 }`,
  // tailwindcss 4.3.5, theme.css: as in the fallbacks, as it leaves out what is not used
  'tailwind.css': '',
  // govuk-frontend 6.6.0
  'govuk.css': `:root { --govuk-text-colour: #0b0c0c; --govuk-body-background-colour: #fff; --govuk-brand-colour: #1d70b8;
      --govuk-inverse-text-colour: #fff; --govuk-error-colour: #ca3535; --govuk-focus-text-colour: #0b0c0c }`,
  // nhsuk-frontend 10.6.1
  'nhsuk.css': `:root { --nhsuk-text-colour: #212b32; --nhsuk-card-background-colour: #fff; --nhsuk-brand-colour: #005eb8;
      --nhsuk-reverse-text-colour: #fff; --nhsuk-error-colour: #d5281b; --nhsuk-focus-text-colour: #212b32 }`,
  // Twenty Twenty-Five, theme.json; by night its base and contrast change places
  'wordpress.css': `:root { --wp--preset--color--base: #fff; --wp--preset--color--contrast: #111; --wp--preset--color--vivid-red: #cf2e2e }
    .dark { --wp--preset--color--base: #111; --wp--preset--color--contrast: #fff }`,
};

test('every design system has a file, and every file is looked at', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(defaults).sort());
});

test.each(Object.entries(defaults))('%s passes with what the design system sets by itself', (name, css) => {
  const file = merged([readCss(name, css), readCss(name, readFileSync(join(folder, name), 'utf8'))]);
  expect(checkThemeFile(file, ['light', 'dark']).faults).toEqual([]);
});
