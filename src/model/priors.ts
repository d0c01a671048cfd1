import { type RoleName, roles } from "./roles/index.ts";
import { roleNamed } from "./roles/roster.ts";

type BeliefsByRole = { readonly [R in (typeof roles)[number] as R["beliefs"]]: RolePriors };

/**
 * What people believe at the start, measured by the pilot on the model itself. Results are per week, over the foresight
 * period, per unit of a lever held for all of it. Flows stand in the ledger's order.
 */
export interface Priors extends BeliefsByRole {
  /** Fingerprint of the company that was measured, without plan, market, values and manager. */
  readonly fingerprint: string;
  /** Runs that were made. */
  readonly runs: number;
  /** Mean result a week at norm levers: [unit kind][flow], unit kinds being company, departments, one person of each role. */
  readonly reference: readonly (readonly number[])[];
  /** Totals a week of single runs at norm levers, for setting rates: [run][unit in the ledger's order][flow]. */
  readonly samples: readonly (readonly (readonly number[])[])[];
  /** How weekly flows vary together by luck alone: covariances, [unit kind][flow · number of flows + flow]. */
  readonly weeklyLuck: readonly (readonly number[])[];
  /** Opportunities open after the first week and at the end, and their list prices, of the runs at norm levers. */
  readonly open: Readonly<Record<"first" | "last", { readonly count: number; readonly value: number }>>;
}

/** What one person's levers in a role do. Units reached: 0 the person, 1 company, then the departments. */
export interface RolePriors {
  readonly levers: readonly string[];
  /** Slope: [lever][unit reached][flow]; for departments and company it holds everybody's part, the spill included. */
  readonly slope: readonly (readonly (readonly number[])[])[];
  /** Second derivative, same shape; beliefs about stances use it where it is negative. */
  readonly bend: readonly (readonly (readonly number[])[])[];
}

/** What a pilot measured of a role's levers. */
export function beliefsOf(priors: Priors, role: RoleName): RolePriors {
  return priors[roleNamed(role).beliefs as keyof BeliefsByRole];
}

/** The same of every role, as priors hold it. */
export function beliefsByRole(of: (role: RoleName) => RolePriors): BeliefsByRole {
  return Object.fromEntries(roles.map(({ name, beliefs }) => [beliefs, of(name)])) as BeliefsByRole;
}
