import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Resolves when something answers on the port; rejects after ten seconds of silence. */
export async function untilListening(port: number): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await answers(port))) {
    if (Date.now() > end) throw new Error(`nothing listens on port ${port} after ten seconds`);
    await wait(50);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    const finish = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
