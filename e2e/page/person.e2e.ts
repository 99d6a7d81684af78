import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { type Clinic, startClinic } from '../servers/clinic.ts';
import { axeViolations } from './axe.ts';
import { complaints } from './complaints.ts';
import { createPerson, type Person } from './person.ts';

// The eyes, hands and complaint box of all other tests, on pages whose faults are known.
let clinic: Clinic;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  clinic = await startClinic();
  browser = await launch(inject('engine'));
  person = createPerson(browser);
});
afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
});

async function show(body: string): Promise<void> {
  clinic.files.set(
    '/sample.html',
    `<!doctype html><html lang="en"><head><title>Sample</title></head><body>${body}</body></html>`,
  );
  await browser.open(`${clinic.origin}/sample.html`);
}

const question = `<main><h1>Sample</h1><div><template shadowrootmode="open">
  <fieldset><legend>It was</legend>
    <label><input type="radio" name="a" value="1">1 of 2, bad</label><label><input type="radio" name="a" value="2">2 of 2, good</label>
  </fieldset><button type="button">Next</button>
</template></div></main>`;

test('a person finds a control in a shadow root by its name and its question, and clicks it', async () => {
  await show(question);
  await person.clicks({ role: 'radio', name: /^2 of 2/, group: 'It was' });
  expect(await person.sees({ role: 'radio', name: '2 of 2, good' })).toMatchObject({
    checked: true,
    focused: true,
  });
  expect(await person.lists({ role: 'button' })).toHaveLength(1);
});

test('the keyboard reaches the button', async () => {
  await show(question);
  expect(await person.movesTo({ role: 'button', name: 'Next' })).toMatchObject({ focused: true });
});

test('axe objects to a fault inside a shadow root', async () => {
  await show(question);
  expect(await axeViolations(browser)).toEqual([]);
  await show(question.replace('Next', ''));
  expect((await axeViolations(browser)).join()).toContain('button-name');
});

test('a blocked script and a blocked style are complaints', async () => {
  await show('<main><script>document.title = "run"</script><p style="color: red">text</p></main>');
  const heard = (await complaints(browser)).join('\n');
  expect(heard).toMatch(/script-src-elem/);
  expect(heard).toMatch(/style-src-attr/);
});
