import type { Response, Survey } from '@wellmet/core';
import { checkResponse } from '@wellmet/core/schema';
import type { Catalogue } from '../catalogue.ts';
import { issueSentence } from '../issue-sentence.ts';
import { decode } from './body.ts';
import type { Opener } from './open-sealed.ts';
import { Problem } from './problem.ts';

/** Most bytes of one Response: what a browser can still send while its page is being left. */
export const responseBytes: number = 64 * 1024;

/** A Response, or the Problem with it and the id it claims to have. */
export type Reading =
  | { readonly response: Response }
  | { readonly problem: Problem; readonly id: string | null };

/** Reads one Response from the bytes of its JSON, opens its seal, and checks it against the Survey that it answers. */
export async function readResponse(catalogue: Catalogue, open: Opener, bytes: Uint8Array): Promise<Reading> {
  let id: string | null = null;
  try {
    if (bytes.length > responseBytes)
      throw new Problem(413, `a Response is too large: expected at most ${responseBytes} bytes`);
    const arrived = parse(decode(bytes));
    if (typeof arrived.id === 'string') id = arrived.id;
    const value = await open(arrived);
    const checked = checkResponse(surveyOf(catalogue, value), value);
    if ('issues' in checked) throw new Problem(422, checked.issues.slice(0, 5).map(issueSentence).join('; '));
    return { response: checked.response };
  } catch (error) {
    if (error instanceof Problem) return { problem: error, id };
    throw error;
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Problem(400, `the body is not JSON: ${(error as Error).message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Problem(
    422,
    `expected one Response as a JSON object, got ${Array.isArray(value) ? 'a list' : 'something else'}`,
  );
}

function surveyOf(catalogue: Catalogue, { survey: id, version }: Readonly<Record<string, unknown>>): Survey {
  const known = typeof id === 'string' ? catalogue.find(id) : undefined;
  if (!known) {
    const ids = catalogue.current.map(survey => survey.id).join(' or ');
    throw new Problem(422, `survey: expected ${ids}, got ${shown(id)}`);
  }
  const survey = typeof version === 'string' ? catalogue.find(known.id, version) : undefined;
  if (survey) return survey;
  throw new Problem(422, `version: expected ${known.version} of ${known.id}, got ${shown(version)}`);
}

const shown = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'no text';
