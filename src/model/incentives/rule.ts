import { z } from "zod";

type Check<T> = ReturnType<typeof z.refine<T>>;

const failedIn = (issues: readonly { readonly path?: readonly PropertyKey[] | undefined }[], field: string) =>
  issues.some((issue) => issue.path?.[0] === field);

/**
 * A condition between several fields of a component's terms, reported at one of them. It is tried whatever else is wrong
 * with the terms, as long as the fields it looks at are right in themselves.
 */
export function rule<T>(
  fields: readonly string[],
  at: string,
  message: string,
  holds: (terms: NoInfer<T>) => boolean,
): Check<T> {
  return z.refine<T>(holds, {
    error: message,
    path: [at],
    when: ({ value, issues }) =>
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value) &&
      !fields.some((field) => failedIn(issues, field)),
  });
}

/** Two ways to say the same thing, of which exactly one must be used. */
export function exactlyOne(one: string, other: string): readonly Check<Readonly<Record<string, unknown>>>[] {
  const fields = [one, other];
  const both = `give either \`${one}\` or \`${other}\`, not both`;
  const neither = `give either \`${one}\` or \`${other}\``;
  return [
    rule(fields, one, neither, (terms) => terms[one] !== undefined || terms[other] !== undefined),
    rule(fields, other, both, (terms) => terms[one] === undefined || terms[other] === undefined),
  ];
}

/** Two ways to say the same thing, of which one at most may be used. */
export function atMostOne(one: string, other: string): readonly Check<Readonly<Record<string, unknown>>>[] {
  return exactlyOne(one, other).slice(1);
}

/** The same in the words of JSON Schema, for editors; goes into `.meta(...)`. */
export function exactlyOneOf(...pairs: readonly (readonly [string, string])[]) {
  return { allOf: pairs.map((pair) => ({ oneOf: pair.map((field) => ({ required: [field] })) })) };
}
