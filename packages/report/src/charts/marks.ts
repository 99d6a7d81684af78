import type { EncodeEntry, Mark, NumericValueRef } from 'vega';

/** A place or a size: a number of the picture, or a field of the data on the scale x. */
export type At = number | { readonly on: string } | { readonly field: string };

const ref = (at: At): NumericValueRef => {
  if (typeof at === 'number') return { value: at };
  return 'on' in at ? { scale: 'x', field: at.on } : { field: at.field };
};

/** Drawn once per row of the data set, under a name that becomes its class; the class decides the colour. */
function mark(
  type: 'rule' | 'symbol' | 'text' | 'rect',
  name: string,
  data: string,
  enter: EncodeEntry,
): Mark {
  return { type, name, from: { data }, encode: { enter } } as Mark;
}

export function rule(
  name: string,
  data: string,
  from: readonly [At, At],
  to: readonly [At, At],
  width: number,
): Mark {
  return mark('rule', name, data, {
    x: ref(from[0]),
    y: ref(from[1]),
    x2: ref(to[0]),
    y2: ref(to[1]),
    stroke: { value: 'currentColor' },
    strokeWidth: { value: width },
  });
}

export function dot(name: string, data: string, [x, y]: readonly [At, At], diameter: number): Mark {
  return mark('symbol', name, data, {
    x: ref(x),
    y: ref(y),
    size: { value: diameter ** 2 },
    fill: { value: 'currentColor' },
  });
}

export function ring(
  name: string,
  data: string,
  [x, y]: readonly [At, At],
  diameter: number,
  width: number,
): Mark {
  return mark('symbol', name, data, {
    x: ref(x),
    y: ref(y),
    size: { value: diameter ** 2 },
    fill: { value: 'none' },
    stroke: { value: 'currentColor' },
    strokeWidth: { value: width },
  });
}

/** The field `words`, centred. */
export function words(name: string, data: string, [x, y]: readonly [At, At], size: number): Mark {
  return mark('text', name, data, {
    x: ref(x),
    y: ref(y),
    text: { field: 'words' },
    align: { value: 'center' },
    fontSize: { value: size },
    fill: { value: 'currentColor' },
  });
}

export function box(
  name: string,
  data: string,
  [x, y]: readonly [At, At],
  [width, height]: readonly [At, At],
): Mark {
  return mark('rect', name, data, {
    x: ref(x),
    y: ref(y),
    width: ref(width),
    height: ref(height),
    fill: { value: 'currentColor' },
  });
}
