import { createSealKeys, isSealed, openSeal } from '@wellmet/adapters/server';
import { expect, test } from 'vitest';
import { rates } from '../page/patient.ts';
import { onePage, setStage } from '../stage.ts';

// The collector has no key, so it answers 503 and the device keeps the envelope: the browser says so.
const stage = setStage({ pardons: /503/ });

test('with `seal-key` on the tag, nothing but the seal leaves the page, and the private key opens it', async () => {
  const { clinic, person, browser } = stage;
  const { publicKey, privateKey } = await createSealKeys();
  clinic.files.set('/seal-public.json', JSON.stringify({ keys: [publicKey] }));
  await stage.shows(onePage.replace('<wellmet-survey ', '<wellmet-survey seal-key="/seal-public.json" '));
  await person.sees({ role: 'button', name: 'Send' });
  await rates(person, () => 5);
  await person.clicks({ role: 'button', name: 'Send' });
  await person.sees({ role: 'text', name: /^Thank you/ });

  const posted = () => clinic.requests.filter(({ method }) => method === 'POST');
  await expect.poll(() => posted().length).toBeGreaterThan(0);
  const envelope = JSON.parse(posted()[0]!.body);
  expect(isSealed(envelope)).toBe(true);
  for (const { body } of clinic.requests) expect(body).not.toContain('waiting');
  const { id, answers } = await openSeal(envelope, [privateKey]);
  expect({ id, answers }).toEqual({ id: envelope.id, answers: { waiting: { experience: 5 } } });

  // What waits on the device is the seal as well.
  const kept = await browser.evaluate(
    () =>
      new Promise<string>(resolve => {
        const opening = indexedDB.open('wellmet');
        opening.onsuccess = () => {
          const { result } = opening;
          const [store] = result.objectStoreNames;
          const reading = result.transaction(store!).objectStore(store!).getAll();
          reading.onsuccess = () => resolve(JSON.stringify(reading.result));
        };
      }),
  );
  expect(kept).toContain(envelope.answers.sealed.text);
  expect(kept).not.toContain('waiting');
});
