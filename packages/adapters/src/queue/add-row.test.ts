import { expect, it } from 'vitest';
import { QueueFullError } from '../errors.ts';
import { addRow, maxBytes, maxRows } from './add-row.ts';
import { isRow, type Row } from './row.ts';
import { memoryStore, type Store } from './store.ts';

const row = (number: number, change: Partial<Row> = {}): Row => ({
  id: `${number}`,
  schema: 1,
  queue: 'q',
  at: number,
  expiry: 1000,
  size: 100,
  body: {},
  isSealed: false,
  tried: 0,
  wait: 0,
  ...change,
});
const filled = async (rows: readonly Row[]): Promise<Store> => {
  const store = memoryStore();
  for (const one of rows) await store(addRow(one));
  return store;
};
const idsIn = (store: Store) => store(all => all.map(({ id }) => id));
const many = (count: number, change?: Partial<Row>) =>
  Array.from({ length: count }, (_, at) => row(at, change));

it('refuses what is one too many, and drops nothing', async () => {
  const store = await filled(many(maxRows));
  await expect(store(addRow(row(1000)))).rejects.toThrow(QueueFullError);
  expect(await idsIn(store)).toEqual(many(maxRows).map(({ id }) => id));
});

it('refuses what is too long for the room that is left, and what is too long by itself', async () => {
  const store = await filled([row(1, { size: maxBytes - 50 })]);
  await expect(store(addRow(row(2)))).rejects.toThrow('no room for 2');
  await store(addRow(row(3, { size: 50 })));
  await expect(store(addRow(row(4, { size: maxBytes + 1 })))).rejects.toThrow(QueueFullError);
});

it('replaces the row of the same id', async () => {
  const store = await filled([...many(maxRows), row(7, { size: 1 })]);
  expect(await store(all => all.filter(isRow).find(({ id }) => id === '7')?.size)).toBe(1);
});

it('makes room by forgetting what is not sent any more, the oldest first', async () => {
  const dead = many(maxRows).map((one, at) => (at < 3 ? { ...one, dead: 'HttpError' } : one));
  const store = await filled(dead);
  await store(addRow(row(1000)));
  expect(await idsIn(store)).not.toContain('0');
  expect(await idsIn(store)).toEqual(expect.arrayContaining(['1', '2', '1000']));
});

it('counts Responses alone: the key and the lease take no room', async () => {
  const store = await filled(many(maxRows - 1));
  await store((_, rows) => void rows.put({ id: 'lease', owner: 1, until: 1 }));
  await store(addRow(row(1000)));
  expect(await idsIn(store)).toContain('1000');
});
