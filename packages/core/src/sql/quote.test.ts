import { expect, test } from 'vitest';
import { clickhouse } from './engines/clickhouse.ts';
import { postgresql } from './engines/postgresql.ts';
import { sqlite } from './engines/sqlite.ts';

test('a text cannot end its own literal', () => {
  const text = "it's \\' done";
  expect(sqlite.quote(text)).toBe("'it''s \\'' done'");
  expect(postgresql.quote(text)).toBe("E'it''s \\\\'' done'");
  expect(postgresql.quote("it's")).toBe("'it''s'");
  expect(clickhouse.quote(text)).toBe("'it\\'s \\\\\\' done'");
});
