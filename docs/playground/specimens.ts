import type { Survey } from '@wellmet/core';

/** A page of a survey that can stand alone. */
export interface Specimen {
  readonly name: string;
  readonly survey: Survey;
}

type Question = Survey['questions'][number];

/** A survey in its pages: items of one dimension that follow each other, every other question alone, and its items in the other designs. */
export function specimensOf(survey: Survey): readonly Specimen[] {
  const pages: Question[][] = [];
  for (const question of survey.questions) {
    const last = pages.at(-1);
    const dimension = dimensionOf(question);
    if (last?.[0] && dimension !== undefined && dimensionOf(last[0]) === dimension) last.push(question);
    else pages.push([question]);
  }
  const items = pages.find(([first]) => first && dimensionOf(first) !== undefined) ?? [];
  const designs = (['experience', 'direct', 'tolerance'] as const).filter(design => design !== survey.design);
  return [
    ...pages.map(questions => ({ name: nameOf(questions), survey: alone(survey, questions) })),
    ...(items.length > 0
      ? designs.map(design => ({
          name: `rating, ${design}`,
          survey: { ...alone(survey, items.slice(0, 1)), design },
        }))
      : []),
  ];
}

const dimensionOf = (question: Question) => (question.type === 'rating' ? question.dimension : undefined);

function nameOf([first]: readonly Question[]): string {
  const display = first?.type === 'rating' ? first.display : undefined;
  return `${first?.type}${display ? `, ${display}` : ''}: ${first?.id}`;
}

/** What refers to questions of other pages is left out. */
function alone(survey: Survey, questions: readonly Question[]): Survey {
  const { id, version, title, design, scales, dimensions, locales } = survey;
  const used = new Set(questions.map(dimensionOf));
  return {
    id,
    version,
    title,
    design,
    scales,
    locales,
    dimensions: dimensions.filter(dimension => used.has(dimension.id)),
    questions: withStrings(questions, text => text.replace(/\{\{[^}]*\}\}/g, '…')),
  };
}

/** The same survey as if it were written in that language too: where a text is missing, the first language stands in. */
export function inLocale(survey: Survey, locale: string): Survey {
  const first = survey.locales[0] ?? 'en';
  if (survey.locales.includes(locale)) return survey;
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, filled(part)]));
    return typeof parts[first] === 'string' ? { ...parts, [locale]: parts[first] } : parts;
  };
  return { ...(filled(survey) as Survey), locales: [...survey.locales, locale] };
}

/** A copy with each string passed through the function. */
function withStrings<Value>(value: Value, change: (text: string) => string): Value {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(changed);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, changed(inner)]));
  };
  return changed(value) as Value;
}
