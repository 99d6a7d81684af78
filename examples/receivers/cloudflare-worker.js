// A Cloudflare Worker that keeps Responses in a D1 database: CREATE TABLE responses (id TEXT PRIMARY KEY, body TEXT NOT NULL);
import { cors, receive } from './receive.js';

export default {
  async fetch(request, { DB }) {
    if (request.method !== 'POST')
      return new Response(null, { status: 405, headers: { ...cors, allow: 'POST' } });
    try {
      const { status, reply } = await receive(await request.text(), async (id, body) => {
        await DB.prepare('INSERT OR IGNORE INTO responses (id, body) VALUES (?, ?)').bind(id, body).run();
        return DB.prepare('SELECT body FROM responses WHERE id = ?').bind(id).first('body');
      });
      return Response.json(reply, { status, headers: cors });
    } catch {
      return new Response(null, { status: 503, headers: { ...cors, 'retry-after': '30' } });
    }
  },
};
