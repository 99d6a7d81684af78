/** An endpoint as its documentation describes it: refuses what the real one refuses, answers what the real one answers. */
export interface FakeEndpoint {
  /** Whether the server answers preflights and lets pages read its answers. */
  readonly allowsCors: boolean;
  /** Bodies that were stored, in order; a repeat that the real one would recognise is stored once. */
  readonly stored: readonly unknown[];
  answer(request: Request): Promise<Response>;
}

/** Thrown by a fake: the documented status and body for a request that breaks a rule. */
export class Refusal extends Error {
  readonly reply: Response;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`${status}`);
    this.reply =
      typeof body === 'string'
        ? new Response(body, { status, headers })
        : Response.json(body, { status, headers });
  }
}

/** Refuses with `status` unless the rule holds. */
export function demand(rule: unknown, status: number, why: string): asserts rule {
  if (!rule) throw new Refusal(status, { error: why });
}

interface Rules {
  readonly allowsCors?: boolean;
  /** Requests that one test may make before it is told to wait; 1000 unless given. */
  readonly allowance?: number;
  readonly tooMany?: Refusal;
}

/** Makes a fake of the function that stores a good request and answers it. */
export const fakeEndpoint = (
  store: (request: Request, body: string, stored: unknown[]) => Response,
  { allowsCors = true, allowance = 1000, tooMany = new Refusal(429, {}) }: Rules = {},
): FakeEndpoint => {
  const stored: unknown[] = [];
  let requests = 0;
  return {
    allowsCors,
    stored,
    async answer(request) {
      const body = await request.text();
      try {
        if (++requests > allowance) throw tooMany;
        return store(request, body, stored);
      } catch (error) {
        if (error instanceof Refusal) return error.reply.clone();
        throw error;
      }
    },
  };
};

/** Stores `value` unless one of the same id is there; true when it was new. */
export const storeOnce = (stored: unknown[], id: unknown, value: unknown): boolean => {
  const isNew = !stored.some(one => (one as { id: unknown }).id === id);
  if (isNew) stored.push({ id, value });
  return isNew;
};
