/** A refinement of an object schema: exactly one of the keys must be given. Spread into `.refine(...)`. */
export function exactlyOne(...keys: readonly [string, string, ...string[]]) {
  const given = (value: unknown) =>
    keys.filter((key) => (value as Readonly<Record<string, unknown>>)[key] !== undefined).length;
  const names = keys.map((key) => `'${key}'`);
  return [
    (value: unknown) => given(value) === 1,
    {
      error: ({ input }: { readonly input?: unknown }) =>
        given(input) === 0
          ? `needs ${names.join(" or ")}`
          : `takes ${names.join(" or ")}, not ${keys.length > 2 ? "several" : "both"}`,
      // An object whose other keys are wrong is told about this at once too.
      when: ({ value }: { readonly value: unknown }) => typeof value === "object" && value !== null,
    },
  ] as const;
}

/** The same rule in the words of JSON Schema, for editors; goes into `.meta(...)`. */
export function exactlyOneOf(...keys: readonly string[]) {
  return { oneOf: keys.map((key) => ({ required: [key] })) };
}
