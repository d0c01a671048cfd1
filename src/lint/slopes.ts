import type { Weights } from "../model/incentives/pay-plan.ts";
import { COMPANY } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import { believedSlope } from "../model/people/believed-slopes.ts";
import { weigh } from "../model/people/first-beliefs.ts";
import type { Priors } from "../model/priors.ts";
import type { Standpoint } from "../pilot/standpoint.ts";
import { isNothing } from "../statistics/nothing.ts";

/** What a unit of each of one person's levers does to a weekly sum of flows of some unit, everybody's part included. */
export function unitSlopes(
  priors: Priors,
  company: Company,
  standpoint: Standpoint,
  unit: number,
  weights: Weights,
): readonly number[] {
  return standpoint.repertoire.levers.map((_, lever) =>
    weigh(weights, (flow) => {
      const { own, spill } = believedSlope(priors, company, standpoint, lever, unit, flow);
      return own + spill;
    }),
  );
}

/** The same for the whole company. */
export function companySlopes(
  priors: Priors,
  company: Company,
  standpoint: Standpoint,
  weights: Weights,
): readonly number[] {
  return unitSlopes(priors, company, standpoint, COMPANY, weights);
}

/** What a unit of each lever is worth through several parts together; exactly 0 where they cancel out. */
export function totalGradient(
  parts: readonly { readonly gradient: readonly number[] }[],
  { repertoire }: Standpoint,
): readonly number[] {
  return repertoire.levers.map((_, lever) => {
    const slopes = parts.map(({ gradient }) => gradient[lever]!);
    const sum = slopes.reduce((total, slope) => total + slope, 0);
    return isNothing(sum, ...slopes) ? 0 : sum;
  });
}

/**
 * How far two directions agree, −1 to 1, where a lever that is dear to move counts less: the cosine between the moves that
 * each would call for. 0 where either calls for none. Baker (2002), Journal of Human Resources 37, 728–751.
 */
export function congruity(
  one: readonly number[],
  other: readonly number[],
  { repertoire }: Standpoint,
): number {
  const inner = (a: readonly number[], b: readonly number[]) =>
    repertoire.levers.reduce((sum, { curvature }, lever) => sum + (a[lever]! * b[lever]!) / curvature, 0);
  const size = Math.sqrt(inner(one, one) * inner(other, other));
  return size === 0 ? 0 : inner(one, other) / size;
}
