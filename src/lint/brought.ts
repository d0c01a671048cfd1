import type { FlowWeights } from "../metrics/metric.ts";
import { COMPANY, type Department } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import { usualFlow } from "../model/people/believed-slopes.ts";
import { weigh } from "../model/people/first-beliefs.ts";
import type { Priors } from "../model/priors.ts";
import { peopleIn } from "../model/roles/roster.ts";

/** What the company earns before it pays anybody: money from customers less goods and touches. */
export const contribution = { booked: 1, recurring: 1, goods: -1, touchCost: -1 } as const;

/** A company, and what its pilot measured. */
interface Measured {
  readonly company: Company;
  readonly priors: Priors;
}

/** A sum of flows of the whole company in a usual week. */
export function usualAWeek({ company, priors }: Measured, sum: FlowWeights) {
  return weigh(sum, (flow) => usualFlow(priors, company, COMPANY, flow));
}

/** What falls to one person of a department of the company's usual contribution, money a week. */
export function broughtAWeek(view: Measured, department: Department): number {
  return usualAWeek(view, contribution) / peopleIn(view.company, department);
}
