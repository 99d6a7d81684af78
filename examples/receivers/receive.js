// What every receiver does with a request, whatever keeps the Responses: takes one, keeps it once, confirms its id.

const maxBytes = 65_536;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * @param {string} body as it arrived
 * @param {(id: string, body: string) => Promise<string>} keep stores the body unless the id is there, and resolves to the
 *   body that is kept under the id from now on
 * @returns {Promise<{ status: number, reply: object }>}
 */
export async function receive(body, keep) {
  if (new TextEncoder().encode(body).length > maxBytes) return { status: 413, reply: { error: 'too large' } };
  let id;
  try {
    ({ id } = JSON.parse(body));
  } catch {
    return { status: 400, reply: { error: 'not JSON' } };
  }
  if (!uuid.test(id)) return { status: 400, reply: { error: 'id: expected a UUID' } };
  const kept = await keep(id, body);
  return kept === body
    ? { status: 201, reply: { received: [id], rejected: [] } }
    : { status: 409, reply: { error: 'another Response has this id' } };
}

/** What a page of another site needs to be told. Name the sites of your clinic instead of `*` when you know them. */
export const cors = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
