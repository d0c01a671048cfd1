import type { Arm } from "./arm.ts";
import type { Reading } from "./reading.ts";

/** Something that a pattern says of its arms, as a number for each trial; the mean over trials is what is shown. */
export interface Figure {
  readonly what: string;
  readonly unit: "%" | "points" | "count" | "money" | "share" | "days";
  readonly values: readonly number[];
  /** The side of zero that the pattern has it on. */
  readonly side: "above" | "below";
  /**
   * What becomes of it when the mechanism is off: gone (its interval no longer lies on that side), smaller (less than half of
   * it is left), or nothing that is judged. In the first two the fall must be beyond chance as well. Gone unless given.
   */
  readonly inTwin?: "gone" | "smaller" | "free";
  /** Told beside the others, and no part of whether the pattern holds. */
  readonly told?: true;
  /**
   * What the model as it is does instead of showing it, and why; the suite holds it to that where it is decided.
   */
  readonly known?: {
    readonly outcome: "not seen" | "stays" | "undecided";
    readonly why: string;
  };
}

/** Arms by name. */
export type Arms = Readonly<Record<string, Arm>>;

/** A pattern of docs/model.md, as a claim that trials can refute. Rules and twins were written before anything was run. */
export interface Pattern {
  readonly id: string;
  readonly sentence: string;
  /** Trials of each arm, where the usual 40 do not decide it. */
  readonly seeds?: number;
  readonly arms: Arms;
  /** The arms that the first figure is read off. */
  readonly scalar: readonly string[];
  /** What is read off the arms; the first is the pattern's one number where one must do. */
  readonly figures: (of: (arm: string) => Reading) => readonly Figure[];
  /** The mechanism's switch: with it off, people still learn and decide. */
  readonly twin: { readonly switch: string; readonly off: (arm: Arm) => Arm };
}

/** A pattern's arms with its mechanism switched off. */
export function twinArms({ arms, twin }: Pattern): Arms {
  return Object.fromEntries(Object.entries(arms).map(([name, arm]) => [name, twin.off(arm)]));
}
