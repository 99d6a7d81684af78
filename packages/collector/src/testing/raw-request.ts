import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** Sends bytes as they stand, which `fetch` would tidy up first; gives everything until the server closes. */
export function rawRequest(origin: string, request: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.write(request);
  return text(socket);
}
