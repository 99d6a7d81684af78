import type { Contact } from '@wellmet/core';
import { afterEach, expect, test, vi } from 'vitest';
import { contact, richSurvey } from '../../testing/all-types.ts';
import { keepingAdapter, restoreMocks, type Shown, settle, showSurvey } from '../../testing/show-survey.ts';

afterEach(() => {
  restoreMocks();
  vi.unstubAllGlobals();
});

const write = (shown: Shown, field: string, text: string) => {
  const input = shown.root().querySelector<HTMLInputElement>(`[name="reach.${field}"]`)!;
  input.value = text;
  input.dispatchEvent(new Event('input'));
};
const contactsIn = ({ element }: Shown) => {
  const heard: Contact[] = [];
  element.addEventListener('wellmet:contact', ({ detail }) => heard.push(detail.contact));
  return heard;
};

test('details that were agreed to are told and posted apart, and are in no answer', async () => {
  const posted: { url: string; body: Contact }[] = [];
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    posted.push({ url, body: JSON.parse(body) });
    return new Response(JSON.stringify({ received: [JSON.parse(body).id] }));
  });
  const { adapter, sent } = keepingAdapter();
  const shown = await showSurvey({ survey: richSurvey(contact), adapter, contactEndpoint: '/contacts' });
  const heard = contactsIn(shown);
  write(shown, 'phone', ' 020 7946 0000 ');
  shown.root().querySelector<HTMLInputElement>('[name="reach.consent"]')!.click();
  await shown.next();
  await settle();
  expect(heard).toMatchObject([{ survey: 'clinic', fields: { phone: '020 7946 0000' } }]);
  expect(posted).toEqual([{ url: '/contacts', body: heard[0] }]);
  expect(sent).toMatchObject([{ answers: {} }]);
  expect(JSON.stringify(sent)).not.toContain('7946');
});

test('an endpoint that does not name the contact has not received it: it is tried again under the same id', async () => {
  const ids: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    ids.push(JSON.parse(body).id);
    return new Response(ids.length > 1 ? JSON.stringify({ received: ids }) : 'Welcome to our guest network');
  });
  const shown = await showSurvey({ survey: richSurvey(contact), contactEndpoint: '/contacts' });
  const heard = contactsIn(shown);
  write(shown, 'email', 'ann@example.org');
  shown.root().querySelector<HTMLInputElement>('[name="reach.consent"]')!.click();
  await shown.next();
  await settle();
  expect(shown.part('status').textContent).toContain('We could not send');
  await shown.next();
  await settle();
  expect(shown.parts('thanks')).toHaveLength(1);
  expect(new Set(ids).size).toBe(1);
  expect(heard).toHaveLength(1);
});

test.each([
  ['without consent', { phone: '020 7946 0000' }, 'Please tick the box'],
  ['that lead to nobody', { name: 'Ann' }, 'Please give a phone number'],
])('details %s keep the page, and say so', async (_, fields, words) => {
  const { adapter, sent } = keepingAdapter();
  const shown = await showSurvey({ survey: richSurvey(contact), adapter });
  for (const [field, text] of Object.entries(fields)) write(shown, field, text);
  await shown.next();
  expect(shown.part('error-summary').textContent).toContain(words);
  expect(sent).toEqual([]);
});

test('who gives nothing goes on, and nothing is told', async () => {
  const { adapter, sent } = keepingAdapter();
  const shown = await showSurvey({ survey: richSurvey(contact), adapter });
  const heard = contactsIn(shown);
  await shown.next();
  await settle();
  expect(sent).toHaveLength(1);
  expect(heard).toEqual([]);
});
