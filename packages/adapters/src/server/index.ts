// The public list of @wellmet/adapters/server, written by hand: what holds a secret and never belongs in a page.

export { type AirtableOptions, airtable } from '../endpoints/airtable.ts';
export { createByName } from '../endpoints/by-name.ts';
export { type ClickhouseOptions, clickhouse } from '../endpoints/clickhouse.ts';
export type { Endpoint, EndpointTraits } from '../endpoints/endpoint.ts';
export { type FhirWithTokenOptions, fhirWithToken } from '../endpoints/fhir-with-token.ts';
export { type KafkaOptions, kafka } from '../endpoints/kafka.ts';
export type { NoticeOptions } from '../endpoints/notice.ts';
export { slack } from '../endpoints/slack.ts';
export { teams } from '../endpoints/teams.ts';
export { createSealKeys, type SealKeys } from '../seal/create-seal-keys.ts';
export { isSealed, openSeal, type PrivateKey } from '../seal/open-seal.ts';
export { SealError, type SealFault } from '../seal/seal-error.ts';
export { unseal } from '../seal/unseal.ts';
export { signWebhook, type WebhookMessage } from '../webhook/sign-webhook.ts';
export { type VerifyOptions, verifyWebhook, WebhookError } from '../webhook/verify-webhook.ts';
export { type WebhookOptions, webhook } from '../webhook/webhook.ts';
