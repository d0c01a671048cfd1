import { z } from "zod";
import type { Scope } from "../../ledger/units.ts";
import type { ComponentTerms, Reading } from "../component.ts";
import { rule } from "../rule.ts";
import type { Seat } from "../seat.ts";
import { unitOf } from "../unit-of.ts";
import type { TermsRule } from "./modifier.ts";

/** What a modifier says of the metric that it looks at; the component's own where it says nothing. */
export interface Watched {
  readonly metric?: string | undefined;
  readonly scope?: Scope | undefined;
}

/** Fields that name the metric that a modifier looks at. */
export const watchedFields = {
  metric: z
    .string()
    .min(1, "name a metric, such as booked")
    .optional()
    .meta({ description: "The metric it looks at; the component's own unless given" }),
  scope: z
    .enum(["person", "department", "company"])
    .optional()
    .meta({ description: "Whose result that is; as in the component unless given" }),
};

/** The metric that a modifier looks at and whose result it is. */
export function watchedOf({ metric, scope }: Watched, terms: ComponentTerms) {
  const own = terms as ComponentTerms & Watched;
  return { metric: metric ?? own.metric ?? "", scope: scope ?? own.scope ?? "person" } as const;
}

/** The number that a modifier looks at, for one person. */
export function watchedReading(watched: Watched, terms: ComponentTerms, seat: Seat): Reading {
  const { metric, scope } = watchedOf(watched, terms);
  return { metric, unit: unitOf(scope, seat) };
}

/** Pay that has no metric of its own must name the one that a modifier looks at. */
export function namesMetric(field: string): TermsRule {
  const message = `\`${field}\` needs a \`metric\`: the component has none of its own`;
  return rule([field, "metric"], field, message, (terms) => {
    const setting = terms[field] as Watched | undefined;
    return setting === undefined || setting.metric !== undefined || typeof terms.metric === "string";
  });
}
