import type { Adapter } from '@wellmet/core';
import { ConfigError } from '../errors.ts';
import { webhook } from '../webhook/webhook.ts';
import { airtable } from './airtable.ts';
import { clickhouse } from './clickhouse.ts';
import { collector } from './collector.ts';
import { fhir } from './fhir.ts';
import { fhirWithToken } from './fhir-with-token.ts';
import { form } from './form.ts';
import { googleSheets } from './google-sheets.ts';
import { hubspot } from './hubspot.ts';
import { json } from './json.ts';
import { kafka } from './kafka.ts';
import { posthog } from './posthog.ts';
import { s3 } from './s3.ts';
import { segment } from './segment.ts';
import { slack } from './slack.ts';
import { supabase } from './supabase.ts';
import { teams } from './teams.ts';

const endpoints = [
  airtable,
  clickhouse,
  collector,
  fhir,
  fhirWithToken,
  form,
  googleSheets,
  hubspot,
  json,
  kafka,
  posthog,
  s3,
  segment,
  slack,
  supabase,
  teams,
  webhook,
];

/**
 * The Adapter that a configuration file names, for servers: it brings every endpoint along.
 *
 * @throws ConfigError that names the option at fault.
 * @example
 * typeof createByName('segment', { writeKey: 'key' }).send; // => 'function'
 */
export const createByName = (name: string, options: object): Adapter => {
  const found = endpoints.find(endpoint => endpoint.name === name);
  if (!found)
    throw new ConfigError(
      `\`adapter\` is unknown: expected one of ${endpoints.map(endpoint => endpoint.name).join(', ')}, got ${name}`,
    );
  return found.create(options as never);
};
