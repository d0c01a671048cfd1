import type { z } from "zod";

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** What data of a schema are, readonly in all depth: no type of findings is written beside its schema. */
export type TypeOf<S extends z.ZodType> = DeepReadonly<z.infer<S>>;
