import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { CollectorError } from '../errors.ts';
import { serve } from '../testing/serve.ts';
import { listen } from './listen.ts';

it('a taken port is a sentence', async () => {
  const { port } = new URL(await serve(() => {}));
  await expect(listen(createServer(), Number(port), '127.0.0.1')).rejects.toThrow(
    new CollectorError(`Port ${port} is taken: stop the program that uses it, or choose another port.`),
  );
});

it('an address that this machine does not have is a sentence', async () => {
  const documentation = '192.0.2.1';
  await expect(listen(createServer(), 0, documentation)).rejects.toThrow(
    new CollectorError(`This machine has no address ${documentation}: choose another host.`),
  );
});
