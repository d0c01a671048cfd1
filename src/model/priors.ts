/**
 * What people believe at the start, measured by the pilot on the model itself. Results are per week, over the foresight
 * period, per unit of a lever held for all of it. Flows stand in the ledger's order.
 */
export interface Priors {
  /** Fingerprint of the company that was measured, without plan, market, values and manager. */
  readonly fingerprint: string;
  /** Runs that were made. */
  readonly runs: number;
  readonly marketing: RolePriors;
  readonly sales: RolePriors;
  /** Mean result a week at norm levers: [unit kind][flow], unit kinds being company, marketing, sales, one marketer, one rep. */
  readonly reference: readonly (readonly number[])[];
  /** Totals a week of single runs at norm levers, for setting rates: [run][unit in the ledger's order][flow]. */
  readonly samples: readonly (readonly (readonly number[])[])[];
  /** How weekly flows vary together by luck alone: covariances, [unit kind][flow · number of flows + flow]. */
  readonly weeklyLuck: readonly (readonly number[])[];
}

/** What one person's levers in a role do. Units reached: 0 the person, 1 company, 2 marketing, 3 sales. */
export interface RolePriors {
  readonly levers: readonly string[];
  /** Slope: [lever][unit reached][flow]; for departments and company it holds everybody's part, the spill included. */
  readonly slope: readonly (readonly (readonly number[])[])[];
  /** Second derivative, same shape; beliefs about stances use it where it is negative. */
  readonly bend: readonly (readonly (readonly number[])[])[];
}
