import type { Response } from '@wellmet/core';
import { checkResponse } from '@wellmet/core/schema';
import type { Catalogue } from '../catalogue.ts';
import { issueSentence } from '../issue-sentence.ts';
import { checkLink, type LinkOptions } from '../link/link-check.ts';
import type { Opener } from './open-sealed.ts';
import { parseObject } from './parse-object.ts';
import { Problem } from './problem.ts';
import { surveyOf } from './survey-of.ts';

/** Most bytes of one Response: what a browser can still send while its page is being left. */
export const responseBytes: number = 64 * 1024;

/** A Response, or the Problem with it and the id it claims to have. */
export type Reading =
  | { readonly response: Response; readonly once: boolean }
  | { readonly problem: Problem; readonly id: string | null };

/** What is needed to read a Response. */
export interface Desk {
  readonly catalogue: Catalogue;
  readonly open: Opener;
  readonly links: LinkOptions;
  readonly now: () => Date;
}

/** Reads one Response from the bytes of its JSON, opens its seal, checks it against the Survey that it answers, and looks at its link. */
export async function readResponse(
  { catalogue, open, links, now }: Desk,
  bytes: Uint8Array,
): Promise<Reading> {
  let id: string | null = null;
  try {
    if (bytes.length > responseBytes)
      throw new Problem(413, `a Response is too large: expected at most ${responseBytes} bytes`);
    const arrived = parseObject(bytes, 'Response');
    if (typeof arrived.id === 'string') id = arrived.id;
    const value = await open(arrived);
    const checked = checkResponse(surveyOf(catalogue, value), value);
    if ('issues' in checked) throw new Problem(422, checked.issues.slice(0, 5).map(issueSentence).join('; '));
    return checkLink(links, checked.response, now().getTime());
  } catch (error) {
    if (error instanceof Problem) return { problem: error, id };
    throw error;
  }
}
