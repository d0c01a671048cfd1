import type { ComponentTerms } from "../model/incentives/component.ts";
import type { Field } from "./rule.ts";

/** A number as terms state it, and where. */
export interface StatedNumber {
  readonly field: Field;
  readonly value: number;
}

/** Fields that are multiples wherever they stand: of what is usual, of a quota, of a bonus or of a base rate. */
const multiples: readonly (string | number)[] = [
  "accelerator",
  "aboveOfReference",
  "at",
  "belowOfReference",
  "ofReference",
  "pays",
  "quotaOfReference",
  "rebase",
  "targetOfReference",
  "thresholdOfReference",
  "times",
];

/** Fields of a measure that are attainments there; elsewhere they are results or money. */
const attainments: readonly (string | number)[] = ["threshold", "floor", "cap"];

/** A measure's cap unless it states one: none, written as a number. */
const noCap = 1000;

/** The metric that a component pays on, where it is one. */
export function metricOf(terms: ComponentTerms): string | undefined {
  const { metric } = terms as ComponentTerms & { readonly metric?: unknown };
  return typeof metric === "string" ? metric : undefined;
}

/** Every number of some terms, from the first field on. */
export function numbersOf(value: unknown, field: Field = []): readonly StatedNumber[] {
  if (typeof value === "number") return [{ field, value }];
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => numbersOf(inner, [...field, key]));
}

/** The numbers of some terms that are multiples, 1 being all of something: attainments, payouts, factors. */
export function multiplesIn(terms: ComponentTerms): readonly StatedNumber[] {
  return numbersOf(terms).filter(({ field, value }) => {
    const key = field.at(-1)!;
    if (key === "cap" && value === noCap) return false;
    return multiples.includes(key) || (field[0] === "measures" && attainments.includes(key));
  });
}
