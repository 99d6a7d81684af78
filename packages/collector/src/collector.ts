import { createServer, type Server } from 'node:http';
import { policies, type SuppressionPolicy, type Survey } from '@wellmet/core';
import { createCatalogue } from './catalogue.ts';
import { postContacts } from './http/contacts.ts';
import { listen } from './http/listen.ts';
import { createListener } from './http/listener.ts';
import { createOpener, type SealKey } from './http/open-sealed.ts';
import type { Desk } from './http/read-response.ts';
import { json, redirect } from './http/reply.ts';
import { getReport } from './http/reports.ts';
import { postResponses } from './http/responses.ts';
import type { Route } from './http/route.ts';
import { type Site, serveSites } from './http/sites.ts';
import { getSurvey } from './http/surveys.ts';
import { getIndexPage } from './pages/index-page.ts';
import { getReportPage } from './pages/report-page.ts';
import { createReleases } from './releases.ts';
import { createStore, type Store } from './store/store.ts';

export interface CollectorOptions {
  /** Path of the SQLite file, made when there is none. */
  readonly database: string;
  /** The Surveys that Responses are taken for. Of several versions of one Survey the last is the current one. */
  readonly surveys: readonly Survey[];
  /** Folders of static files; where two have the same path, the first wins. None unless given. */
  readonly sites?: readonly Site[];
  /** Private keys of `wellmet keys`: what was sealed to one of them is opened before it is stored. None unless given. */
  readonly keys?: readonly SealKey[];
  /** What is hidden on the reports, from whom: `policies.internal`, for the clinic's own staff, unless given. */
  readonly policy?: SuppressionPolicy;
  /** The secret of `wellmet link --sign`, 32 bytes: a link signed with it takes one Response for each moment. None unless given. */
  readonly linkKey?: Uint8Array;
  /** True when a Response is taken only with such a link; false unless given. */
  readonly requireLink?: boolean;
  /** Gets a line when something goes wrong on the server, never anything about a visitor. Silent unless given. */
  readonly log?: (line: string) => void;
}

/** A running endpoint for Responses, with the reports on them. */
export interface Collector {
  /**
   * Starts to answer.
   *
   * @param port 0 takes a free one
   * @param host the address to listen at; only this machine (`127.0.0.1`) unless given, as the reports are open to
   *   everyone who can reach them
   * @returns the port that was taken
   * @throws CollectorError when the port or the host cannot be had
   */
  listen(port: number, host?: string): Promise<number>;
  /** Lets requests under way finish, for five seconds at most, then closes the database. */
  close(): Promise<void>;
}

/**
 * @throws CollectorError when the database cannot be used, or a Survey has a fault
 */
export function createCollector({
  database,
  surveys,
  sites = [],
  keys = [],
  policy = policies.internal,
  linkKey,
  requireLink = false,
  log = () => {},
}: CollectorOptions): Collector {
  const catalogue = createCatalogue(surveys);
  const links = { ...(linkKey && { secret: linkKey }), required: requireLink };
  const store = createStore(database);
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000 },
    createListener(
      routes({ catalogue, open: createOpener(keys), links, now: () => new Date() }, store, policy),
      serveSites(sites),
      log,
    ),
  );
  return {
    listen: (port, host = '127.0.0.1') => listen(server, port, host),
    async close() {
      await closeServer(server);
      store.close();
    },
  };
}

function routes(desk: Desk, store: Store, policy: SuppressionPolicy): readonly Route[] {
  const { catalogue, now } = desk;
  const reporting = { catalogue, store, policy, releases: createReleases(policy), now };
  return [
    {
      method: 'POST',
      path: /^\/v1\/responses$/,
      open: true,
      handle: postResponses(desk, store),
    },
    { method: 'POST', path: /^\/v1\/contacts$/, open: true, handle: postContacts(catalogue, store) },
    { method: 'GET', path: /^\/v1\/surveys\/([^/]+)$/, open: true, handle: getSurvey(catalogue) },
    { method: 'GET', path: /^\/v1\/reports\/([^/]+)$/, handle: getReport(reporting) },
    { method: 'GET', path: /^\/report\/$/, handle: getIndexPage(reporting) },
    { method: 'GET', path: /^\/report$/, handle: () => redirect('/report/') },
    { method: 'GET', path: /^\/report\/([^/]+)$/, handle: getReportPage(reporting) },
    { method: 'GET', path: /^\/healthz$/, handle: () => json(200, { status: 'ok' }) },
  ];
}

async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  // A connection that is kept alive counts as open until its own timeout, long after its last answer.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const patience = setTimeout(() => server.closeAllConnections(), 5000);
  await new Promise(closed => server.close(closed));
  clearInterval(idle);
  clearTimeout(patience);
}
