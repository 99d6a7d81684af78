import { endpointUrl } from '../endpoint-url.ts';
import { defineEndpoint, type Endpoint } from './endpoint.ts';
import { confirmsFhir, encodeFhir, type FhirEndpointOptions, fhirTraits } from './fhir.ts';

export interface FhirWithTokenOptions extends FhirEndpointOptions {
  /** Access token of a service: a secret. */
  readonly token: string;
}

/**
 * A FHIR server that takes QuestionnaireResponses from those who have a token.
 *
 * @example
 * fhirWithToken.encode(response, { endpoint: 'https://fhir.clinic.example', survey, token }).url; // => 'https://fhir.clinic.example/QuestionnaireResponse'
 */
export const fhirWithToken: Endpoint<FhirWithTokenOptions> = /* @__PURE__ */ defineEndpoint({
  name: 'fhir-with-token',
  traits: { ...fhirTraits, secretAllowedInBrowser: false },
  required: ['endpoint', 'survey', 'token'],
  secret: 'token',
  check: ({ endpoint }) => void endpointUrl(endpoint),
  encode(response, { token, ...options }) {
    const request = encodeFhir(response, options);
    return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
  },
  confirms: confirmsFhir,
});
