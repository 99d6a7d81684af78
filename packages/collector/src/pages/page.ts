import { pagePolicy } from '../http/headers.ts';
import type { Reply } from '../http/reply.ts';

/** A whole HTML document whose only style sheet is `styles`; no script runs on it. */
export function page(html: string, styles: string): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy(styles) },
    body: html,
  };
}
