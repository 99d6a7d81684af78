import { expect, it } from 'vitest';
import { response } from '../testing/response.ts';
import { acknowledge, startEndpoint } from '../testing/start-endpoint.ts';
import { collector } from './index.ts';

it('sends one as plain JSON and many as one line each', () => {
  const endpoint = 'https://clinic.example/v1/responses';
  expect(collector.encode(response, { endpoint })).toEqual({ url: endpoint, body: JSON.stringify(response) });
  const { headers, body } = collector.encodeBatch([response, response], { endpoint });
  expect(headers).toEqual({ 'content-type': 'application/x-ndjson' });
  expect(body.split('\n')).toEqual([JSON.stringify(response), JSON.stringify(response), '']);
});

it('delivers', async () => {
  const { url } = await startEndpoint(acknowledge);
  expect(await collector.create({ endpoint: url }).send(response)).toEqual({
    id: response.id,
    acknowledged: true,
  });
});
