import type { DeclaredQuestion, Dimension, LogicRule, Scale, Survey } from '@wellmet/core';
import { parseCondition } from './condition/parse-condition.ts';
import { toCondition } from './condition/to-condition.ts';
import type { Asked, Imported, Note } from './imported.ts';
import { makeIds } from './make-ids.ts';

/** A question that was taken over, and where its codes lead. */
export interface Taken {
  readonly asked: Asked;
  readonly id: string;
  /** Option ids by the tool's own code; empty for ratings and texts. */
  readonly options: ReadonlyMap<string, string>;
}

export interface Composed {
  readonly survey: Survey;
  readonly taken: readonly Taken[];
  readonly notes: readonly Note[];
}

const valuesOf = ({ min = 1, points }: Scale) => `${min} to ${min + points - 1}`;

/** Makes a Survey of what another tool asked after a visit: groups become dimensions, conditions logic. */
export function compose(imported: Imported): Composed {
  const notes = [...imported.notes];
  const questionId = makeIds();
  const taken = imported.asked.map(asked => ({
    asked,
    id: questionId(asked.name),
    options: optionsOf(asked),
  }));
  const scales = scalesOf(taken);
  const { dimensions, dimensionOf } = dimensionsOf(taken, notes);
  const { name, locales, title, intro, thanks } = imported;
  const logic = taken.flatMap((one, at) => rulesOf(imported, taken.slice(0, at), one, notes));
  const survey: Survey = {
    id: makeIds()(name),
    version: '1.0.0',
    locales,
    title,
    ...(intro && { intro }),
    ...(thanks && { thanks }),
    design: 'experience',
    scales: Object.fromEntries([...scales.values()].map(({ id, scale }) => [id, scale])),
    dimensions,
    questions: taken.map(one => questionOf(one, scales, dimensionOf.get(one))),
    ...(logic.length > 0 && { logic }),
  };
  return { survey, taken, notes };
}

type Scales = ReadonlyMap<string, { readonly id: string; readonly scale: Scale }>;

function scalesOf(taken: readonly Taken[]): Scales {
  const scales = new Map<string, { id: string; scale: Scale }>();
  for (const { asked } of taken) {
    if (asked.shape.kind !== 'rating') continue;
    const { scale } = asked.shape;
    const key = JSON.stringify(scale);
    if (!scales.has(key)) scales.set(key, { id: `scale${scales.size + 1}`, scale });
  }
  return scales;
}

function optionsOf({ shape }: Asked): ReadonlyMap<string, string> {
  if (shape.kind === 'yes-no')
    return new Map([
      [shape.yes, 'yes'],
      [shape.no, 'no'],
    ]);
  if (shape.kind !== 'choice') return new Map();
  const optionId = makeIds();
  return new Map(shape.codes.map(({ code }) => [code, optionId(code)]));
}

/** A dimension for each group with ratings. Only ratings of one range are averaged: the one that most of them have. */
function dimensionsOf(taken: readonly Taken[], notes: Note[]) {
  const ratings = taken.flatMap(one =>
    one.asked.shape.kind === 'rating' ? [{ one, range: valuesOf(one.asked.shape.scale) }] : [],
  );
  const counts = new Map<string, number>();
  for (const { range } of ratings) counts.set(range, (counts.get(range) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a).map(([range]) => range);
  const dimensionId = makeIds();
  const dimensions = new Map<string, Dimension>();
  const dimensionOf = new Map<Taken, string>();
  for (const { one, range } of ratings) {
    const { group, place } = one.asked;
    if (range !== usual) {
      notes.push({
        place,
        message: `counts towards no score: it goes from ${range}, most others from ${usual}`,
      });
      continue;
    }
    if (!group) continue;
    const dimension = dimensions.get(group.name) ?? { id: dimensionId(group.name), name: group.text };
    dimensions.set(group.name, dimension);
    dimensionOf.set(one, dimension.id);
  }
  return { dimensions: [...dimensions.values()], dimensionOf };
}

function questionOf(
  { asked, id, options }: Taken,
  scales: Scales,
  dimension: string | undefined,
): DeclaredQuestion {
  const { text, hint, required, shape } = asked;
  const base = { id, stage: 'care', text, ...(hint && { hint }), ...(required && { required }) } as const;
  switch (shape.kind) {
    case 'rating': {
      const scale = scales.get(JSON.stringify(shape.scale))?.id ?? '';
      const { display } = shape;
      return { ...base, type: 'rating', scale, ...(dimension && { dimension }), ...(display && { display }) };
    }
    case 'choice':
      return {
        ...base,
        type: shape.type,
        options: shape.codes.map(({ code, text: words, other }) => ({
          id: options.get(code) ?? code,
          text: words,
          ...(other && { other }),
        })),
        ...(shape.shuffle && { shuffle: true }),
      };
    case 'text':
      return { ...base, type: 'text', ...(shape.maxLength && { maxLength: shape.maxLength }) };
    case 'statement':
      return { id, stage: 'care', text, ...(hint && { hint }), type: 'statement' };
    default:
      return { ...base, type: 'yes-no' };
  }
}

function rulesOf(
  { dialect }: Imported,
  before: readonly Taken[],
  { asked, id }: Taken,
  notes: Note[],
): readonly LogicRule[] {
  const find = (name: string) => {
    const taken = before.find(one => one.asked.name === name);
    if (taken) return { taken };
    for (const one of before)
      for (const code of one.options.keys())
        if (name === `${one.asked.name}_${code}`) return { taken: one, code };
    return undefined;
  };
  return (asked.showIf ?? []).flatMap((text): readonly LogicRule[] => {
    const clause = parseCondition(text, dialect);
    const when = 'fault' in clause ? clause : toCondition(clause, find);
    if (!('fault' in when)) return [{ action: 'show', questions: [id], when }];
    notes.push({
      place: asked.place,
      message: `is always asked: its condition ${JSON.stringify(text)} ${when.fault}`,
    });
    return [];
  });
}
