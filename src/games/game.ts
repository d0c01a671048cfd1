import type { Repertoire } from "../model/decisions/levers.ts";
import type { LuckShape } from "../model/decisions/luck-shape.ts";
import type { ComponentTerms } from "../model/incentives/component.ts";
import type { Seat } from "../model/incentives/seat.ts";

/** What every player does: [player][task]. */
export type Efforts = readonly Float64Array[];

/** One result of one unit: what work brings there, and which luck falls on it. */
export interface Cell {
  readonly output: string;
  /** Whether luck multiplies the result: it is then reckoned with in logarithms. */
  readonly multiplies: boolean;
  /** Whether the result is a count. */
  readonly counts: boolean;
  /** Whether what one player brings depends on what others do. */
  readonly inSeries: boolean;
  /** The result without luck. */
  readonly work: (efforts: Efforts) => number;
  /** Places of the luck that falls on it, in {@link Game.sources}. */
  readonly sources: readonly number[];
}

/** One independent piece of luck. */
export interface Source {
  readonly shape: LuckShape;
  /** Standard deviation; of counts it follows from the mean instead. */
  readonly spread: number;
}

/** What a component looks at for one player: the sum of some cells, over a plan. */
export interface GameReading {
  readonly cells: readonly number[];
  readonly plan: number;
}

/** One pay component as it is for one player. */
export interface Payment {
  readonly terms: ComponentTerms;
  readonly seat: Seat;
  readonly readings: readonly GameReading[];
}

/** One player of a game. */
export interface Player {
  readonly name: string;
  readonly group: string;
  /** From 1, within the group. */
  readonly number: number;
  readonly repertoire: Repertoire;
  readonly start: readonly number[];
  /** What a unit of each task counts for in the outputs. */
  readonly ability: readonly number[];
  /** What a unit of each task is worth to the player without pay, less its linear cost. */
  readonly care: readonly number[];
  readonly riskAversion: number;
  readonly continuation: number;
  /** How much less money counts for each month that it comes late: 1 / (1 + this · months). */
  readonly impatience: number;
  readonly payments: readonly Payment[];
}

/** A pay plan on a toy production function, ready to be played. */
export interface Game {
  readonly players: readonly Player[];
  readonly cells: readonly Cell[];
  readonly sources: readonly Source[];
  /** The counted month in which play begins, 1 unless something else is asked: some pay is for a time. */
  readonly firstMonth: number;
}
