import type { MoveDials } from "../../model/decisions/move.ts";

/** How the players of a game decide: see the decision rule for each dial. */
export interface Dials extends MoveDials {
  /** Periods remembered. */
  readonly memory: number;
  /** Remembered periods, and nodes of luck in each, at which a plan is asked what it pays. */
  readonly worlds: number;
  readonly nodes: number;
  /** How far efforts wander by chance, as a share of their range. */
  readonly tremble: number;
}

/** The dials at which the rule was measured; a period is a month. */
export const measuredDials: Dials = {
  stepSize: 0.25,
  largestStep: 0.1,
  memory: 60,
  worlds: 60,
  nodes: 32,
  tremble: 0,
};

/** What people believe when learned play begins. */
export interface FirstBeliefs {
  /** What work brings and how far luck goes, as multiples of the truth. */
  readonly yields: number;
  readonly spread: number;
  /** How many contacts the belief about yields is worth, and how many a period of full effort makes. */
  readonly worth: number;
  readonly contacts: number;
}
