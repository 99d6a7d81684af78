import { demand, type FakeEndpoint, fakeEndpoint, Refusal, storeOnce } from './fake-endpoint.ts';

type Body = Record<string, unknown>;

const parsed = (body: string, status = 400): Body => {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(status, { error: 'malformed JSON' });
  }
};
const isJson = (request: Request) => /^application\/json\b/.test(request.headers.get('content-type') ?? '');
const size = (body: string) => new TextEncoder().encode(body).length;
const path = (request: Request) => new URL(request.url).pathname;

/** Takes JSON and answers with what it stored. */
export const fakeJson = (): FakeEndpoint =>
  fakeEndpoint((request, body, stored) => {
    demand(request.method === 'POST', 405, 'POST only');
    demand(isJson(request), 415, 'JSON only');
    const value = parsed(body);
    demand(request.headers.get('idempotency-key') === value.id, 400, 'Idempotency-Key');
    storeOnce(stored, value.id, value);
    return Response.json(value, { status: 201 });
  });

/** What an HTML form would post to. */
export const fakeForm = (): FakeEndpoint =>
  fakeEndpoint(
    (request, body, stored) => {
      demand(request.method === 'POST', 405, 'POST only');
      demand(request.headers.get('content-type') === 'application/x-www-form-urlencoded', 415, 'form only');
      const fields = Object.fromEntries(new URLSearchParams(body));
      demand(fields.id, 400, 'id');
      storeOnce(stored, fields.id, fields);
      return new Response(`<p>Thank you. Your number is ${fields.id}.</p>`);
    },
    { allowsCors: false },
  );

/** https://airtable.com/developers/web/api/update-multiple-records */
export const fakeAirtable = (allowance?: number): FakeEndpoint =>
  fakeEndpoint(
    (request, body, stored) => {
      demand(request.headers.get('authorization') === 'Bearer pat-secret', 401, 'AUTHENTICATION_REQUIRED');
      demand(path(request) === '/v0/appClinic/Feedback%202026', 404, 'NOT_FOUND');
      demand(['PATCH', 'PUT'].includes(request.method), 405, 'METHOD_NOT_ALLOWED');
      demand(isJson(request), 422, 'INVALID_REQUEST_UNKNOWN');
      const { records, performUpsert } = parsed(body, 422) as {
        records: { fields: Body }[];
        performUpsert?: { fieldsToMergeOn: string[] };
      };
      demand(records.length <= 10 && records.every(({ fields }) => fields), 422, 'INVALID_RECORDS');
      demand(performUpsert?.fieldsToMergeOn.join() === 'id', 422, 'INVALID_RECORDS: id is missing');
      for (const { fields } of records) storeOnce(stored, fields.id, fields);
      return Response.json({ records: records.map(record => ({ id: 'rec1', ...record })) });
    },
    {
      ...(allowance !== undefined && { allowance }),
      tooMany: new Refusal(429, { errors: [{ error: 'RATE_LIMIT_REACHED' }] }),
    },
  );

/** https://docs.postgrest.org/en/stable/references/api/tables_views.html */
export const fakePostgrest = (): FakeEndpoint =>
  fakeEndpoint((request, body, stored) => {
    demand(request.headers.get('apikey') === 'sb_publishable_x', 401, 'Invalid API key');
    demand(request.method === 'POST' && path(request) === '/rest/v1/responses', 404, 'no such table');
    demand(isJson(request), 415, 'Content-Type not acceptable');
    const row = parsed(body);
    const columns =
      'id survey version phase visit locale channel status started_at submitted_at answers context';
    for (const name of Object.keys(row)) demand(columns.split(' ').includes(name), 400, `no column ${name}`);
    const upsert =
      request.headers.get('prefer')?.includes('resolution=ignore-duplicates') &&
      new URL(request.url).searchParams.get('on_conflict') === 'id';
    const isNew = storeOnce(stored, row.id, row);
    demand(isNew || upsert, 409, 'duplicate key value violates unique constraint');
    return new Response(isNew ? null : '', { status: isNew ? 201 : 200 });
  });

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export const fakeSlack = (allowance?: number): FakeEndpoint =>
  fakeEndpoint(
    (request, body, stored) => {
      demand(request.method === 'POST' && isJson(request), 400, 'invalid_payload');
      const { text } = parsed(body);
      if (typeof text !== 'string' || !text) throw new Refusal(400, 'no_text');
      stored.push({ text });
      return new Response('ok');
    },
    {
      ...(allowance !== undefined && { allowance }),
      tooMany: new Refusal(429, 'rate_limited', { 'retry-after': '1' }),
    },
  );

/** https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook */
export const fakeTeams = (): FakeEndpoint =>
  fakeEndpoint((request, body, stored) => {
    demand(request.method === 'POST' && isJson(request), 400, 'Bad payload');
    demand(size(body) <= 28_672, 413, 'RequestEntityTooLarge');
    const { attachments } = parsed(body) as { attachments: { contentType: string; content: Body }[] };
    demand(
      attachments?.[0]?.contentType === 'application/vnd.microsoft.card.adaptive',
      400,
      'adaptive cards only',
    );
    stored.push(attachments[0].content);
    return new Response(null, { status: 202 });
  });

/** https://developers.hubspot.com/docs/reference/api/marketing/forms/v3-legacy */
export const fakeHubspot = (): FakeEndpoint =>
  fakeEndpoint(
    (request, body, stored) => {
      demand(path(request) === '/submissions/v3/integration/submit/4242/form-guid', 404, 'no form');
      demand(request.method === 'POST' && isJson(request), 400, 'JSON only');
      const { fields, submittedAt, ...others } = parsed(body) as { fields: Body[]; submittedAt: string };
      demand(Object.keys(others).length === 0, 400, 'unknown property');
      demand(/^\d{13}$/.test(submittedAt), 400, 'submittedAt: milliseconds');
      demand(fields.length <= 1000, 400, 'too many fields');
      for (const { name, value } of fields)
        demand(/^[a-z0-9_]+$/.test(`${name}`) && typeof value === 'string', 400, `field ${name}`);
      stored.push(fields);
      return Response.json({ inlineMessage: 'Thanks for submitting the form.' });
    },
    { allowance: 50 },
  );

/** https://segment.com/docs/connections/sources/catalog/libraries/server/http-api */
export const fakeSegment = (allowance?: number): FakeEndpoint =>
  fakeEndpoint(
    (request, body, stored) => {
      demand(request.method === 'POST' && path(request) === '/v1/track', 404, 'not found');
      demand(isJson(request), 400, 'malformed JSON');
      demand(size(body) <= 32_768, 400, 'too large');
      const { writeKey, messageId, event, anonymousId } = parsed(body);
      demand(writeKey === 'write-key', 400, 'invalid write key');
      demand(event && anonymousId, 400, 'event and anonymousId are required');
      storeOnce(stored, messageId, parsed(body));
      return Response.json({ success: true });
    },
    { ...(allowance !== undefined && { allowance }), tooMany: new Refusal(429, {}, { 'retry-after': '7' }) },
  );

/** https://posthog.com/docs/api/capture */
export const fakePosthog = (): FakeEndpoint =>
  fakeEndpoint((request, body, stored) => {
    demand(request.method === 'POST' && path(request) === '/i/v0/e/', 404, 'not found');
    demand(isJson(request), 415, 'JSON only');
    demand(size(body) <= 1_048_576, 413, 'too large');
    const { api_key, event, distinct_id, uuid } = parsed(body);
    demand(api_key === 'phc_x', 401, 'invalid key');
    demand(event === 'survey sent' && distinct_id, 400, 'event and distinct_id are required');
    storeOnce(stored, uuid, parsed(body));
    return Response.json({ status: 'Ok' });
  });

/** https://clickhouse.com/docs/interfaces/http */
export const fakeClickhouse = (): FakeEndpoint =>
  fakeEndpoint((request, body, stored) => {
    const { searchParams } = new URL(request.url);
    demand(request.method === 'POST', 400, 'inserts are POST');
    demand(request.headers.get('x-clickhouse-key') === 'secret', 403, 'Authentication failed');
    demand(
      searchParams.get('query') === 'INSERT INTO clinic.responses FORMAT JSONEachRow',
      400,
      'Syntax error',
    );
    demand(searchParams.get('wait_for_async_insert') === '1', 400, 'would not wait');
    const row = parsed(body);
    demand(typeof row.answers === 'string' && typeof row.context === 'string', 400, 'Cannot parse String');
    storeOnce(stored, row.id, row);
    return new Response('', {
      headers: { 'x-clickhouse-query-id': searchParams.get('query_id') ?? 'random' },
    });
  });

/** https://docs.confluent.io/platform/current/kafka-rest/api.html */
export const fakeKafka = (): FakeEndpoint =>
  fakeEndpoint((request, body, stored) => {
    demand(request.headers.get('authorization') === 'Basic secret', 401, 'Unauthorized');
    demand(request.method === 'POST' && path(request) === '/topics/feedback', 404, 'Topic not found');
    demand(
      request.headers.get('content-type') === 'application/vnd.kafka.json.v2+json',
      415,
      'Unsupported Media Type',
    );
    demand(size(body) <= 1_048_576, 413, 'too large');
    const { records } = parsed(body, 422) as { records: { key: unknown; value: unknown }[] };
    for (const { key, value } of records) storeOnce(stored, key, value);
    return Response.json({
      offsets: records.map(() => ({ partition: 0, offset: 7, error_code: null, error: null })),
    });
  });

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export const fakeS3 = (): FakeEndpoint =>
  fakeEndpoint((request, body, stored) => {
    const { searchParams, pathname } = new URL(request.url);
    demand(request.method === 'PUT', 405, 'MethodNotAllowed');
    demand(searchParams.get('X-Amz-Signature') === 'signed', 403, 'SignatureDoesNotMatch');
    storeOnce(stored, pathname, parsed(body));
    return new Response('', { headers: { etag: '"d41d8cd98f00b204e9800998ecf8427e"' } });
  });
