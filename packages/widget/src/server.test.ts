// @vitest-environment node
import { expect, test } from 'vitest';

test('importing on a server touches nothing of the browser', async () => {
  await expect(import('./index.ts')).resolves.toHaveProperty('mount');
});

test('registering on a server does nothing', async () => {
  await expect(import('./define.ts')).resolves.toBeDefined();
});
