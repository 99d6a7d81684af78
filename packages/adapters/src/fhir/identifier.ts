import type { Identifier } from './types.ts';

/**
 * The id of a Response as a FHIR identifier; a UUID needs no namespace of its own.
 *
 * @example
 * responseIdentifier('018f6b2e-7c00-7000-8000-000000000001').value;
 * // => 'urn:uuid:018f6b2e-7c00-7000-8000-000000000001'
 */
export const responseIdentifier = (id: string): Identifier => ({
  system: 'urn:ietf:rfc:3986',
  value: `urn:uuid:${id}`,
});

/**
 * The `If-None-Exist` header of a conditional create: a server that already has this Response answers 200 and stores
 * nothing. https://hl7.org/fhir/R4/http.html#ccreate
 *
 * @example
 * ifNoneExist('018f6b2e-7c00-7000-8000-000000000001');
 * // => 'identifier=urn:ietf:rfc:3986|urn:uuid:018f6b2e-7c00-7000-8000-000000000001'
 */
export const ifNoneExist = (id: string): string => {
  const { system, value } = responseIdentifier(id);
  return `identifier=${system}|${value}`;
};
