import { dentalVisit } from '@wellmet/instruments';
import { expect, test } from 'vitest';
import { links } from './links.ts';

test.each([
  { host: undefined, origin: 'http://localhost:8787' },
  { host: '0.0.0.0', origin: 'http://localhost:8787' },
  { host: '192.0.2.1', origin: 'http://192.0.2.1:8787' },
  { host: '::1', origin: 'http://[::1]:8787' },
])('the links can be opened when listening at $host', ({ host, origin }) => {
  const printed = links(8787, host, [dentalVisit, { ...dentalVisit, version: '1.1.0' }], '/data/wellmet.db');
  expect(printed).toBe(
    `Wellmet is open at ${origin}. Ctrl+C closes it.

  reports              ${origin}/report/
  survey dental-visit  ${origin}/v1/surveys/dental-visit
  answers go to        ${origin}/v1/responses
  widget               ${origin}/wellmet.js
  database             /data/wellmet.db
`,
  );
});
