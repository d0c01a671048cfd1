import type { ComponentTerms } from "../incentives/component.ts";
import type { Company } from "../parameters/company.ts";
import { leaning } from "./leaning.ts";

/**
 * The terms of a plan as the company's manager judges by them, which everybody knows: in a contest of departments, where no common measure
 * says who did better, one who leans to a department gives it a head start. What a plan states itself stays.
 */
export function judgedBy(company: Company, components: readonly ComponentTerms[]): readonly ComponentTerms[] {
  const lean = leaning(company);
  if (lean === 0) return components;
  const favourite = lean > 0 ? "sales" : "marketing";
  const handicap = { [favourite]: company.manager.judgementBias * Math.abs(lean) };
  return components.map((terms) => (isJudged(terms) ? { ...terms, handicap } : terms));
}

function isJudged(terms: ComponentTerms): boolean {
  const { between, handicap } = terms as { readonly between?: unknown; readonly handicap?: unknown };
  return terms.type === "contest" && between === "departments" && handicap === undefined;
}
