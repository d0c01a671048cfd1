import type { Lever } from "../decisions/levers.ts";
import type { Company } from "../parameters/company.ts";
import type { RoleName } from "../roles/index.ts";

/**
 * Something that people decide on. To add one: a new file in this folder that exports an object of this kind, a line in
 * `index.ts`, and the place in a mechanism that reads it, by `places` of the person: `acted[places.help]`. Repertoires, beliefs,
 * the pilot, the decision, gauges, metrics, the report and `truce explain` follow. `docs/add-a-lever.md` adds one.
 */
export interface LeverDefinition {
  readonly name: string;
  /** A share of the working day, which competes with others for it, or a stance, whose bend people know. */
  readonly kind: Lever["kind"];
  /** Who moves it. */
  readonly roles: LeverByRole;
  /** The least and the most that is possible; from 0 to 1 where none are given. */
  readonly bounds?: readonly [low: number, high: number];
  /** Whether what it does keeps in proportion to it far from its norm: a pilot then moves it far, and sees the more of it. */
  readonly straight?: true;
  /** Whether it works by the mean of its department alone: half of a role up and as many down then changes nothing. */
  readonly byMean?: true;
  readonly title: string;
  readonly sentence: string;
}

/** What a lever is for each role that has it. */
export type LeverByRole = { readonly [R in RoleName]?: LeverOfRole };

/** Where a lever usually stands in a role, and what leaving that costs. */
export interface LeverOfRole {
  readonly norm: (company: Company) => number;
  /** Second derivative of the cost of leaving the norm, in multiples of weekly reference pay and squared unit; above zero. */
  readonly cost: (company: Company) => number;
}
