import type { Survey } from '@wellmet/core';
import { endpointUrl } from '../endpoint-url.ts';
import type { FhirOptions, Identifier } from '../fhir/index.ts';
import { ifNoneExist, responseIdentifier, toQuestionnaireResponse } from '../fhir/index.ts';
import type { HttpMapping, HttpRequest } from '../http-adapter.ts';
import { defineEndpoint, type Endpoint, type EndpointTraits } from './endpoint.ts';

export interface FhirEndpointOptions extends FhirOptions {
  /** Base of the FHIR server, such as `https://fhir.clinic.example/r4`. */
  readonly endpoint: string;
  /** The survey that the Responses answer. */
  readonly survey: Survey;
}

export const fhirTraits: EndpointTraits = {
  secretAllowedInBrowser: true,
  needsPreflight: true,
  ackRule: '200 or 201 with the QuestionnaireResponse that has our identifier',
  maxBytes: null,
  maxRate: null,
  dedupe: 'by identifier: If-None-Exist',
};

export const encodeFhir = (
  response: Parameters<HttpMapping['encode']>[0],
  { endpoint, survey, ...options }: FhirEndpointOptions,
): HttpRequest => ({
  url: `${endpointUrl(endpoint).href.replace(/\/$/, '')}/QuestionnaireResponse`,
  headers: {
    'content-type': 'application/fhir+json',
    'if-none-exist': ifNoneExist(response.id),
    prefer: 'return=representation',
  },
  body: JSON.stringify(toQuestionnaireResponse(response, survey, options)),
});

export const confirmsFhir: HttpMapping['confirms'] = ({ resourceType, identifier }, id) =>
  resourceType === 'QuestionnaireResponse' &&
  [identifier as Identifier].flat().some(one => one?.value === responseIdentifier(id).value);

/**
 * A FHIR server that takes QuestionnaireResponses from anyone, or from the browser's own session.
 *
 * @example
 * fhir.encode(response, { endpoint: 'https://fhir.clinic.example', survey }).url; // => 'https://fhir.clinic.example/QuestionnaireResponse'
 */
export const fhir: Endpoint<FhirEndpointOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'fhir',
  traits: fhirTraits,
  required: ['endpoint', 'survey'],
  check: ({ endpoint }) => void endpointUrl(endpoint),
  encode: encodeFhir,
  confirms: confirmsFhir,
});
