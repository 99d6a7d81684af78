import { expect, it } from 'vitest';
import { ConfigError } from '../errors.ts';
import { createByName } from '../server/index.ts';

it('finds an endpoint by its name', () => {
  expect(createByName('segment', { writeKey: 'key' })).toHaveProperty('send');
});

it('checks the options of whatever it finds', () => {
  expect(() => createByName('airtable', {})).toThrow('`token` is missing');
});

it('names those it knows when it is asked for another', () => {
  expect(() => createByName('fax', {})).toThrow(ConfigError);
  expect(() => createByName('fax', {})).toThrow(
    '`adapter` is unknown: expected one of airtable, clickhouse,',
  );
});
