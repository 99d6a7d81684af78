// Ids of a Survey hold no dot and no colon, so these link ids meet no other.

/** One part of a rating question, `listens.expectation`, or of the allocation, `weights.empathy`. */
export const partLink = (question: string, part: string): string => `${question}.${part}`;

export const hintLink = (question: string): string => `${question}.hint`;

export const contextLink = (key: string): string => `context:${key}`;

export const scoreLink = (dimension: string): string => `score:${dimension}`;

/** The group of all scores. */
export const scoresLink = 'scores:';

/** Behind the base: the code system with the names of the types of questions. */
export const typeSystem = '/CodeSystem/question-type';
