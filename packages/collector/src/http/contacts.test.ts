import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Contact, Survey } from '@wellmet/core';
import { describe, expect, it } from 'vitest';
import { startCollector } from '../testing/start-collector.ts';
import { survey } from '../testing/survey.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const asking: Survey = {
  ...survey,
  questions: [
    ...survey.questions,
    {
      id: 'call',
      type: 'contact',
      stage: 'after',
      text: { en: 'How can we reach you?' },
      fields: ['name', 'phone'],
      consent: { en: 'You may call me.' },
    },
  ],
};
const contact: Contact = {
  id: '0193509a-6c00-4a63-8f3e-2f0b7c1d9e55',
  survey: 'visit',
  version: '1.0.0',
  locale: 'en',
  consent: 'You may call me.',
  fields: { name: 'Ada', phone: '0123 456' },
  submittedAt: '2026-11-21T10:00:00.000Z',
};
const send = (origin: string, body: unknown, type = 'application/json') =>
  fetch(`${origin}/v1/contacts`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('POST /v1/contacts', () => {
  it('answers 201, then 200 for the same again, and 409 for another with its id', async () => {
    const origin = await startCollector({ surveys: [asking] });
    const first = await send(origin, contact);
    expect(first.status).toBe(201);
    expect(await first.json()).toEqual({ received: [contact.id], rejected: [] });
    expect((await send(origin, contact, 'text/plain')).status).toBe(200);
    const other = await send(origin, { ...contact, fields: { phone: '9999' } });
    expect(other.status).toBe(409);
    expect(await other.json()).toEqual({ error: 'another Contact with this id is stored already' });
  });

  it.each([
    [{ ...contact, visit: 'visit-1' }, 'application/json', 422, 'visit: expected only id, survey'],
    [{ ...contact, consent: 'Anything' }, 'application/json', 422, 'consent: expected the words of consent'],
    [{ ...contact, survey: 'other' }, 'application/json', 422, 'survey: expected visit, got "other"'],
    ['[]', 'application/json', 422, 'expected one Contact as a JSON object, got a list'],
    ['nothing', 'application/json', 400, 'the body is not JSON'],
    [`"${'x'.repeat(16_384)}"`, 'application/json', 413, 'the body is too large'],
    [contact, 'application/x-ndjson', 415, 'expected one Contact'],
    [contact, 'text/html', 415, ''],
  ])('%j as %s answers %i', async (body, type, status, error) => {
    const answer = await send(await startCollector({ surveys: [asking] }), body, type);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: expect.stringContaining(error) });
  });

  it('takes none for a survey that does not ask for it', async () => {
    expect((await send(await startCollector(), contact)).status).toBe(422);
  });
});

it('a Contact is in no report and shares nothing with a Response: no time, no order, no key', async () => {
  const database = join(temporaryFolder(), 'wellmet.db');
  const origin = await startCollector({ surveys: [asking], database });
  await send(origin, contact);
  for (const path of ['/v1/reports/visit', '/report/visit', '/report/'])
    expect(await (await fetch(origin + path)).text()).not.toMatch(/Ada|0123/);
  const file = new DatabaseSync(database, { readOnly: true });
  const columns = (table: string) =>
    file
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map(({ name }) => name);
  expect(columns('contacts')).toEqual(['id', 'survey', 'version', 'hash', 'body']);
  expect(() => file.prepare('SELECT rowid FROM contacts').all()).toThrow('no such column');
  expect(file.prepare('SELECT count(*) AS n FROM responses').get()).toEqual({ n: 0 });
  file.close();
});
