import { type RatingAnswer, type Response, uuidv7 } from '@wellmet/core';
import { survey } from './survey.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Responses of one sitting, the same in every run: 22 pairs each, one rating in fifty does not apply. */
export function* responses(count: number, seed = 1): Iterable<Response> {
  const random = createRandom(seed);
  const ids = survey.questions.map(({ id }) => id);
  const rating = (lowest: number) => {
    const value = lowest + Math.floor(random() * (8 - lowest));
    return random() < 0.02 ? 'na' : value;
  };
  const begin = Date.UTC(2026, 0, 1);
  for (let at = 0; at < count; at++) {
    const answers: Record<string, RatingAnswer> = {};
    for (const id of ids) answers[id] = { expectation: rating(4), experience: rating(2) };
    const started = begin + at * 1000;
    yield {
      id: uuidv7(
        started,
        Uint8Array.from({ length: 10 }, () => random() * 256),
      ),
      survey: survey.id,
      version: survey.version,
      phase: 'both',
      locale: 'en',
      channel: 'web',
      status: 'completed',
      startedAt: new Date(started).toISOString(),
      submittedAt: new Date(started + 240_000).toISOString(),
      answers,
    };
  }
}
