import { WEEKS_A_QUARTER } from "../../calendar.ts";
import { type ComponentTerms, weeksOf } from "../incentives/component.ts";
import type { Company } from "../parameters/company.ts";
import { leaning } from "./leaning.ts";

/**
 * The terms of a plan as the company's manager judges by them, which everybody knows: in a contest of departments, where no common measure
 * says who did better, one who leans to a department gives it a head start: a share of what the plans of the whole period come to, of which
 * there is one a quarter. What a plan states itself stays.
 */
export function judgedBy(company: Company, components: readonly ComponentTerms[]): readonly ComponentTerms[] {
  const lean = leaning(company);
  if (lean === 0) return components;
  const favourite = lean > 0 ? "sales" : "marketing";
  const ahead = company.manager.judgementBias * Math.abs(lean);
  return components.map((terms) => {
    if (!isJudged(terms)) return terms;
    return { ...terms, handicap: { [favourite]: (ahead * weeksOf[terms.period]) / WEEKS_A_QUARTER } };
  });
}

function isJudged(terms: ComponentTerms): boolean {
  const { between, handicap } = terms as { readonly between?: unknown; readonly handicap?: unknown };
  return terms.type === "contest" && between === "departments" && handicap === undefined;
}
