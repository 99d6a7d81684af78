import r5 from 'fhirpath/fhir-context/r5';

const model = r5 as unknown as {
  readonly path2Type: Readonly<Record<string, string | { readonly code: string }>>;
  readonly path2Repeating: Readonly<Record<string, boolean>>;
  readonly pathsDefinedElsewhere: Readonly<Record<string, string>>;
};

const primitives: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  integer: 'number',
  decimal: 'number',
};

/** What does not fit the element names, cardinalities and types of R5, as the model inside fhirpath.js knows them. */
export const r5Faults = (value: object, type: string, place: string = type): readonly string[] =>
  Object.entries(value).flatMap(([name, child]) => {
    if (name === 'resourceType') return [];
    const isElement = name.startsWith('_');
    const key = isElement ? name.slice(1) : name;
    const path = model.pathsDefinedElsewhere[`${type}.${key}`] ?? `${type}.${key}`;
    const here = `${place}.${name}`;
    const found = model.path2Type[path] ?? model.path2Type[`Element.${key}`];
    if (!found) return [`${here} is not in R5`];
    const code = typeof found === 'string' ? found : found.code;
    if (path in model.path2Repeating !== Array.isArray(child) && key !== 'extension')
      return [`${here} should ${Array.isArray(child) ? 'not ' : ''}repeat`];
    return [child].flat().flatMap((one: unknown) => {
      if (isElement) return r5Faults(one as object, 'Element', here);
      if (/^[A-Z]/.test(code) && !code.startsWith('System'))
        return r5Faults(one as object, code === 'BackboneElement' ? path : code, here);
      const expected = primitives[code] ?? 'string';
      return typeof one === expected ? [] : [`${here} should be a ${expected}`];
    });
  });
