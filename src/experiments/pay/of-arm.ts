import type { Arm } from "../../findings/arms.ts";

/** Whose sums are told, and how: whether each trial stands by itself, and of how many intervals each is one. */
export interface OfArm {
  readonly arm: Arm;
  readonly eachByItself: boolean;
  readonly family: number;
}
