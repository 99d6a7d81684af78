// The public list of @wellmet/adapters/endpoints, written by hand: what a browser may hold. Endpoints with a secret are in
// @wellmet/adapters/server.

export type { HttpOptions, HttpRequest } from '../http-adapter.ts';
export { collector } from './collector.ts';
export { download } from './download.ts';
export type { Endpoint, EndpointTraits } from './endpoint.ts';
export { type FhirEndpointOptions, fhir } from './fhir.ts';
export { type FlatFields, flatFields } from './flat-fields.ts';
export { type FormOptions, form } from './form.ts';
export { type GoogleSheetsOptions, googleSheets } from './google-sheets.ts';
export { type HubspotOptions, hubspot } from './hubspot.ts';
export { type JsonOptions, json } from './json.ts';
export { type MailtoOptions, mailto } from './mailto.ts';
export { type PosthogOptions, posthog } from './posthog.ts';
export { type S3Options, s3 } from './s3.ts';
export { type SegmentOptions, segment } from './segment.ts';
export { type SupabaseOptions, supabase } from './supabase.ts';
