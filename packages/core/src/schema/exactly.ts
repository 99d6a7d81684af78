import type * as z from 'zod';

/** True when two types are the same, optional and readonly marks included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Gives a schema the type of the interface it stands for. It does not compile when what the schema infers is
 * anything else, so the interfaces in `types/` stay the one place where a type is written and documented.
 */
export function exactly<T>(): <Schema extends z.ZodType<T>>(
  schema: Same<z.infer<Schema>, T> extends true ? Schema : never,
) => z.ZodType<T> {
  return schema => schema;
}
