// The entry of the threads that `--workers` starts; see read/parts/start-thread.ts.

import { parentPort, workerData } from 'node:worker_threads';
import { createPartsCounter } from './read/parts/parts-counter.ts';
import type { ThreadMessage, ThreadSetup } from './read/parts/start-thread.ts';

const { survey, options } = workerData as ThreadSetup;
const counter = createPartsCounter(survey, options);

parentPort?.on('message', async (message: ThreadMessage) => {
  if (message === 'close') {
    const counted = await counter.close();
    parentPort?.postMessage(counted, [counted.ids.buffer]);
  } else parentPort?.postMessage(await counter.count(message));
});
