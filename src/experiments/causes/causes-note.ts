import type { Text } from "../../language/text.ts";
import type { Estimate } from "../../statistics/estimate.ts";

/** What two arms are set against each other for. */
export type PairKind =
  /** One cause against none of them. */
  | "alone"
  /** All causes against all but this one. */
  | "onTop"
  /** All causes against none. */
  | "all"
  /** The manager's blame against the same without its consequences. */
  | "blame"
  /** Strategy sessions against none being held. */
  | "session";

/** Two arms, by their names among the plans, that differ in one thing; on the same luck. */
export interface CausePair {
  readonly kind: PairKind;
  /** The cause that makes the difference; null where it is all of them. */
  readonly cause: string | null;
  /** The cause's variant, null where it is the cause itself; a yardstick is what the cause is set against. */
  readonly variant: string | null;
  /** The arm with it. */
  readonly plan: string;
  /** The arm without it. */
  readonly baseline: string;
}

/** A cause that was switched. */
interface CauseNote {
  readonly name: string;
  readonly title: Text;
  readonly sentence: Text;
  /** What switched it, by path. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly variants: readonly { readonly name: string; readonly title: Text; readonly sentence: Text }[];
}

/** What was asked of causes, and which arms answer it. */
export interface CausesNote {
  /** "add": what each would cost the company of the file; "remove": what it would bring back, since it is on there. */
  readonly direction: "add" | "remove";
  /** The arm with none of the causes. */
  readonly base: string;
  /** The arm with all of them. */
  readonly all: string;
  readonly causes: readonly CauseNote[];
  /** Causes that were left out because the file has others on already and not these. */
  readonly left: readonly { readonly name: string; readonly title: Text }[];
  /** Causes that are on in the file but were not asked for: they stay on in every arm. */
  readonly kept: readonly { readonly name: string; readonly title: Text }[];
  readonly pairs: readonly CausePair[];
  /** Whether they add up; missing where there is one. */
  readonly overlap?: Overlap | undefined;
}

/** Whether causes add up: the sum of what each does to profit by itself, what all do together, on the same luck. */
export interface Overlap {
  readonly sum: Estimate;
  /** What all do beyond the sum. */
  readonly beyond: Estimate & { readonly p: number | null };
}
