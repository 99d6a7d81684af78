/** What is sent back for one request. */
export interface Reply {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A JSON reply. */
export function json(status: number, value: unknown, headers: Reply['headers'] = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** Sends the browser to another address of this server, relative to the one it asked for. */
export function redirect(location: string): Reply {
  return { status: 308, headers: { location } };
}
