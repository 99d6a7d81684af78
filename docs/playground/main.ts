import type { Survey } from '@wellmet/core';
import everything from '../../e2e/surveys/all-types.json';
import { showContrast } from './contrast-list.ts';
import { byId, element } from './element.ts';
import { showGallery } from './gallery.ts';
import { languageName, locales } from './locales.ts';
import { type Look, lookFrom, type Tokens, withToken } from './look.ts';
import { readSurvey } from './survey-faults.ts';
import { toCss, toJson } from './theme-text.ts';
import { createTokenFields } from './token-fields.ts';

let look = lookFrom(location.search);
let survey = everything as unknown as Survey;
let when: keyof Tokens = 'light';
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

// `?sheet` shows the surveys alone: what the pictures are taken of.
if (new URLSearchParams(location.search).has('sheet')) document.documentElement.dataset.sheet = '';

const fields = createTokenFields((name, value) => change(withToken(look, when, name, value)));

function change(next: Look): void {
  const anew = (['locale', 'direction', 'mode', 'phase', 'theme'] as const).some(
    key => look[key] !== next[key],
  );
  look = next;
  showTokens();
  if (anew) show();
}

/** What is copied is what is seen: the page wears the very style sheet that it offers. */
function showTokens(): void {
  const { tokens } = look;
  sheet.replaceSync(toCss(tokens));
  byId<HTMLTextAreaElement>('output').value =
    byId<HTMLSelectElement>('format').value === 'json' ? toJson(tokens) : toCss(tokens);
  showContrast(tokens, (at, token, colour) => {
    change(withToken(look, at, token, colour));
    fields.show(look.tokens, when);
  });
}

function show(): void {
  byId('preview').dataset.theme = look.theme;
  showGallery(survey, look);
}

for (const locale of locales)
  byId('locale').append(element('option', { value: locale }, languageName(locale)));
for (const name of ['theme', 'locale', 'direction', 'mode', 'phase'] as const) {
  const select = byId<HTMLSelectElement>(name);
  select.value = look[name];
  select.addEventListener('change', () => change({ ...look, [name]: select.value }));
}
for (const [id, token] of [
  ['density', '--wellmet-density'],
  ['scale', '--wellmet-text-scale'],
] as const) {
  const select = byId<HTMLSelectElement>(id);
  select.addEventListener('change', () => {
    change(withToken(look, 'light', token, select.value));
    fields.show(look.tokens, when);
  });
}
for (const each of ['light', 'dark'] as const)
  byId(`at-${each}`).addEventListener('change', () => {
    when = each;
    fields.show(look.tokens, when);
  });
byId('format').addEventListener('change', showTokens);
byId('copy').addEventListener('click', async () => {
  const output = byId<HTMLTextAreaElement>('output');
  output.select();
  await navigator.clipboard.writeText(output.value).then(
    () => {
      byId('copied').textContent = 'Copied.';
    },
    () => {
      byId('copied').textContent = 'It is selected: copy it with the keyboard.';
    },
  );
});

const text = byId<HTMLTextAreaElement>('survey');
text.value = JSON.stringify(survey, null, 2);
text.addEventListener('input', () => {
  const read = readSurvey(text.value);
  const faults = 'faults' in read ? read.faults : [];
  byId('survey-verdict').textContent = faults.length === 0 ? 'No fault.' : `Faults: ${faults.length}`;
  byId('faults').replaceChildren(...faults.map(fault => element('li', {}, element('code', {}, fault))));
  if ('survey' in read) {
    survey = read.survey;
    show();
  }
});

fields.show(look.tokens, when);
showTokens();
show();
