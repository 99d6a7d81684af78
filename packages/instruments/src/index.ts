// The public list of @wellmet/instruments, written by hand; exports.test.ts pins it.

import type { Survey } from '@wellmet/core';
import visit from '../surveys/dental-visit.json' with { type: 'json' };
import short from '../surveys/dental-visit-short.json' with { type: 'json' };

// TypeScript reads "paired" in a JSON file as any string; surveys.test.ts holds each file to the schema.
const instrument = (json: { readonly id: string }): Survey => json as Survey;

/**
 * What a patient expects of a visit to the dentist and how it was: 24 items on seven dimensions, an open question before
 * and one after, and a feeling. English, simplified Chinese, Arabic.
 */
export const dentalVisit: Survey = instrument(visit);

/** The same visit in seven items, one per dimension, with the same ids and wordings. */
export const dentalVisitShort: Survey = instrument(short);
