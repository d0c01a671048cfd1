import type { FailedAt } from "../../findings/doubt-note.ts";
import type { Size } from "../size.ts";
import type { GapFound, Pair } from "./compared-pairs.ts";
import type { Drawn } from "./draw-companies.ts";

/** Why a drawn company could not be tried. */
export interface Failure {
  readonly at: FailedAt;
  readonly because: string;
}

/** A drawn company that was tried, or why it could not be. */
export interface TriedCompany {
  readonly values: readonly number[];
  /** Gaps of the pairs, in order; none where it failed. */
  readonly gaps: readonly GapFound[];
  readonly failed: Failure | null;
  readonly diverged: number;
}

/** Drawn companies as they were tried. */
export interface TriedCompanies {
  readonly asked: number;
  /** How each was tried. */
  readonly size: Size;
  readonly pairs: readonly Pair[];
  /** The gaps of those pairs in the company as it is, of the whole comparison. */
  readonly usual: readonly number[];
  readonly drawn: readonly Drawn[];
  /** As many as were tried before an interruption. */
  readonly companies: readonly TriedCompany[];
}
