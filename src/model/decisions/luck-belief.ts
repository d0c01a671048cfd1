import type { LuckShape } from "./luck-shape.ts";

/** What somebody believes of the luck of the readings that they are paid on, all in the units of the reading. */
export interface LuckBelief {
  readonly readings: number;
  /** Usual luck: what a reading is above what was expected, on average. */
  readonly luck: Float64Array;
  /** Own luck: standard deviation of what goes with no other reading. */
  readonly own: Float64Array;
  /** How own luck falls, by reading; normal where it is not said. */
  readonly shapes?: readonly LuckShape[];
  /** Where within a stride to begin recalling, 0 to 1. */
  readonly turn: number;
  /** Writes how far each reading was from its usual luck in the month at a place (0 to 1) of what comes to mind. */
  recall(place: number, deviations: Float64Array): void;
  /** Writes which part of the deviations recalled last is not the reading's own luck. */
  explain(deviations: Float64Array, out: Float64Array): void;
}
