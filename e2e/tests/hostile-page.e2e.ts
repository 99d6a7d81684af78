import { beforeAll, expect, test } from 'vitest';
import { computedStyles, differences } from '../page/styles.ts';
import { embed, setStage } from '../stage.ts';

const stage = setStage();

const hostile = `
* { all: unset !important; box-sizing: content-box !important; }
html { font-size: 30px !important; }
body { line-height: 3 !important; letter-spacing: 4px !important; text-transform: uppercase !important; text-align: right !important;
  word-spacing: 9px !important; text-indent: 40px !important; font-style: italic !important; cursor: crosshair !important; }
button { display: none !important; }
label, p, fieldset { color: red !important; border: 9px solid lime !important; }
`;
const bystanders = `<aside id="bystanders"><p>Text</p><button>Book</button><label><input type="radio" name="x"> One</label>
  <fieldset><legend>Legend</legend><input value="text"><textarea>text</textarea></fieldset></aside>`;

beforeAll(() => {
  stage.clinic.files.set('/clean.css', 'body { margin: 0 } main { display: block } h1 { display: none }');
  stage.clinic.files.set('/hostile.css', hostile);
});

// The build in one file, which has all its styles from the start.
const survey = embed('phase="experience"').replace('/wellmet.js', '/wellmet.all.js');

async function styles(sheet: string): Promise<ReturnType<typeof computedStyles>> {
  await stage.shows(survey, `<link rel="stylesheet" href="/${sheet}.css">`);
  await stage.person.sees({ role: 'button', name: 'Next' });
  return computedStyles(stage.browser);
}

test("the page's styles do not reach in", async () => {
  const clean = await styles('clean');
  expect(clean.length).toBeGreaterThan(20);
  expect(differences(clean, await styles('hostile'))).toEqual([]);
});

test('our styles do not reach out', async () => {
  await stage.shows(bystanders);
  const before = await computedStyles(stage.browser, '#bystanders, #bystanders *');
  await stage.shows(bystanders + survey);
  await stage.person.sees({ role: 'button', name: 'Next' });
  expect(before).toHaveLength(9);
  expect(differences(before, await computedStyles(stage.browser, '#bystanders, #bystanders *'))).toEqual([]);
});
