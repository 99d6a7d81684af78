import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A conversation with one page of Chromium over its DevTools protocol. What it overrides ends with it. */
export interface Devtools {
  send(method: string, params?: object): Promise<unknown>;
  close(): void;
}

/** Talks to the page of Chromium whose address holds `part`. */
export async function openDevtools(profile: string, part: string): Promise<Devtools> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const list = await fetch(`http://127.0.0.1:${port}/json`);
  const targets = (await list.json()) as readonly { url: string; webSocketDebuggerUrl: string }[];
  const target = targets.find(({ url }) => url.includes(part));
  if (!target) throw new Error(`Chromium shows no page with ${part}`);
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  socket.onmessage = ({ data }) => {
    const { id, result, error } = JSON.parse(`${data}`);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
  };
  let last = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}
