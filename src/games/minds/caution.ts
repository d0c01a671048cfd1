import type { Lever } from "../../model/decisions/levers.ts";

/** The least curvature that the rule steps by; cost that rises no faster is linear. */
export const LEAST_CURVATURE = 1e-9;

/** The least share of a step that is left, and how fast trust in full steps returns. */
const LEAST = 1 / 64;
const RETURN = 1.1;

/**
 * How far to go where cost does not rise with effort: nothing tells how fast the slope falls, so every step is the largest one.
 * Whoever takes two of these in opposite directions has overshot, and goes half as far next time.
 */
export class Caution {
  private readonly linear: readonly boolean[];
  private readonly share: Float64Array;
  private readonly last: Float64Array;

  constructor(levers: readonly Lever[]) {
    this.linear = levers.map(({ curvature }) => curvature <= LEAST_CURVATURE);
    this.share = new Float64Array(levers.length).fill(1);
    this.last = new Float64Array(levers.length);
  }

  /** The part of a wished move of one lever that is made; `full` says whether it is the largest step. */
  held(lever: number, move: number, full: boolean): number {
    if (!this.linear[lever]) return move;
    const direction = full ? Math.sign(move) : 0;
    const overshot = direction * this.last[lever]! < 0;
    this.share[lever] = overshot
      ? Math.max(LEAST, this.share[lever]! / 2)
      : Math.min(1, this.share[lever]! * RETURN);
    this.last[lever] = direction;
    return this.share[lever]! * move;
  }
}
