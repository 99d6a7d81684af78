import type { Question } from '../types/question.ts';

const dimensionOf = (question: Question | undefined) =>
  question && 'dimension' in question ? question.dimension : undefined;

/**
 * Questions cut into pages: neighbours of one dimension stand together, every other question stands alone.
 *
 * @example
 * pagesOf(survey.questions).map(page => page.length) // => [1, 2, 1, 1, 1, 1, 1, 1]
 */
export function pagesOf(questions: readonly Question[]): readonly (readonly Question[])[] {
  const pages: Question[][] = [];
  for (const question of questions) {
    const page = pages.at(-1);
    const dimension = dimensionOf(question);
    if (page && dimension !== undefined && dimension === dimensionOf(page[0])) page.push(question);
    else pages.push([question]);
  }
  return pages;
}
