import { expect, test } from 'vitest';
import { completes } from '../page/patient.ts';
import { embed, setStage } from '../stage.ts';

const stage = setStage();

/** The page, the survey, and the widget beside its script tag. */
const ownFile = /^GET \/(test\.html|watch\.js|v1\/surveys\/every-type|wellmet(-\w+)?\.js)$/;

test('with storage none a whole survey sets no cookie, stores nothing, and asks only the clinic for its own files', async () => {
  const { browser, clinic, person } = stage;
  clinic.requests.length = 0;
  await stage.shows(embed('phase="experience" storage="none"'));
  await completes(person, () => 6);

  const kept = await browser.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    hosts: performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  }));
  expect(new Set(kept.hosts)).toEqual(new Set([clinic.origin]));
  expect(kept).toMatchObject({ cookie: '', local: 0, session: 0, databases: 0 });
  const asked = clinic.requests.map(({ method, path }) => `${method} ${path}`);
  expect(asked.filter(one => !ownFile.test(one))).toEqual(['POST /v1/responses']);
  expect(clinic.requests.map(({ cookie }) => cookie).filter(cookie => cookie !== undefined)).toEqual([]);
});

test('unless told otherwise nothing is stored before the patient submits, and no answer once it has arrived', async () => {
  const { browser, person } = stage;
  const kept = () =>
    browser.evaluate(async () => {
      const databases = await indexedDB.databases();
      const rows = await Promise.all(
        databases.map(
          ({ name = '' }) =>
            new Promise<unknown[]>((resolve, reject) => {
              const opening = indexedDB.open(name);
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const all = opening.result.transaction(name).objectStore(name).getAll();
                all.onsuccess = () => {
                  opening.result.close();
                  resolve(all.result);
                };
              };
            }),
        ),
      );
      return { cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, rows };
    });
  await stage.shows(embed('phase="experience"'));
  await person.clicks({ role: 'radio', name: /^5 of 7/, group: /waiting time/ });
  await person.clicks({ role: 'button', name: 'Next' });
  await person.sees({ role: 'text', name: /^Step 2 of / });
  expect(await kept()).toEqual({ cookie: '', local: 0, session: 0, rows: [] });
  await stage.shows(embed('phase="experience"'));
  await completes(person, () => 6);
  const { rows, ...rest } = await kept();
  expect(rest).toEqual({ cookie: '', local: 0, session: 0 });
  expect(JSON.stringify(rows)).not.toContain('experience');
});

test('the page gets one new global', async () => {
  const { browser, person } = stage;
  const globals = () => browser.evaluate(() => Object.getOwnPropertyNames(window));
  await stage.shows('');
  const before = new Set(await globals());
  await stage.shows(embed());
  await person.sees({ role: 'button', name: 'Next' });
  expect((await globals()).filter(name => !before.has(name))).toEqual(['Wellmet']);
});

test('the build in one file asks by itself, and takes from beside it what sends the answers', async () => {
  const { clinic, person } = stage;
  clinic.requests.length = 0;
  await stage.shows(embed('phase="experience"').replace('/wellmet.js', '/wellmet.all.js'));
  const scripts = () => clinic.requests.map(({ path }) => path).filter(path => path.endsWith('.js'));
  await person.sees({ role: 'text', name: /^Step 1 of / });
  expect(scripts()).toEqual(['/watch.js', '/wellmet.all.js']);
  await completes(person, () => 6);
  expect(scripts()).toEqual(['/watch.js', '/wellmet.all.js', '/wellmet-later.js']);
});
