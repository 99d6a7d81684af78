import { endpointUrl } from '../endpoint-url.ts';
import { ConfigError } from '../errors.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { tableRow } from './table-row.ts';

export interface ClickhouseOptions {
  /** HTTP interface, such as `https://clickhouse.internal:8443`. */
  readonly endpoint: string;
  /** `database.table`: a ReplacingMergeTree ordered by id. */
  readonly table: string;
  readonly user?: string;
  readonly password?: string;
}

/**
 * A ClickHouse table. The server collects single inserts into parts and answers when the part is written.
 *
 * @example
 * new URL(clickhouse.encode(response, { endpoint: 'https://ch.example', table: 'feedback' }).url).host; // => 'ch.example'
 */
export const clickhouse: Endpoint<ClickhouseOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'clickhouse',
  traits: {
    secretAllowedInBrowser: false,
    needsPreflight: true,
    ackRule: '200 with our id as X-ClickHouse-Query-Id',
    maxBytes: null,
    maxRate: null,
    dedupe: 'by id: ReplacingMergeTree, read with FINAL',
  },
  required: ['endpoint', 'table'],
  secret: 'password',
  check({ endpoint, table }) {
    endpointUrl(endpoint);
    if (!/^\w+(\.\w+)?$/.test(table)) throw new ConfigError('`table` must be a name, or database.name');
  },
  encode(response, { endpoint, table, user, password }) {
    const url = endpointUrl(endpoint);
    url.search = `${new URLSearchParams({
      query: `INSERT INTO ${table} FORMAT JSONEachRow`,
      query_id: response.id,
      async_insert: '1',
      wait_for_async_insert: '1',
      date_time_input_format: 'best_effort',
    })}`;
    const { answers, context, ...columns } = tableRow(response);
    return {
      url: url.href,
      headers: {
        ...(user && { 'x-clickhouse-user': user }),
        ...(password && { 'x-clickhouse-key': password }),
      },
      body: JSON.stringify({
        ...columns,
        answers: JSON.stringify(answers),
        context: JSON.stringify(context),
      }),
    };
  },
  confirms: (_json, id, { headers }) => headers.get('x-clickhouse-query-id') === id,
});
