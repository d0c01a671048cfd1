import type { Repertoire } from "../model/decisions/levers.ts";

/** One player of a game: what they decide, what it does, what they see of the results, and what they are paid for it. */
export interface Player {
  readonly repertoire: Repertoire;
  /** The lever values at which the game begins. */
  readonly start: readonly number[];
  /** The lever values that cost nothing. */
  readonly norms: readonly number[];
  /** What one unit of each lever adds to each output of the game: [lever][output]. */
  readonly yields: readonly (readonly number[])[];
  /** What the player believes their yields to be; the truth if absent. */
  readonly believedYields?: readonly (readonly number[])[];
  /** How much of each output is in each reading that the player is paid on: [reading][output]. */
  readonly reads: readonly (readonly number[])[];
  /** The spread that the player at first believes each reading's luck to have; the truth if absent. */
  readonly believedSpread?: readonly number[];
  /** What a unit of each lever is worth to the player without pay; nothing if absent. */
  readonly care?: readonly number[];
  /** What the plan pays for one period's readings. */
  readonly pay: (readings: ArrayLike<number>) => number;
}

/** A toy production function: outputs are sums of what players do, plus normal luck of their own. */
export interface Game {
  readonly players: readonly Player[];
  /** Standard deviation of the luck in each output. */
  readonly noise: readonly number[];
  /** What each output is without anybody's effort, known to all; nothing if absent. */
  readonly base?: readonly number[];
}

/** The sum of products of two rows of equal length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
