import type { Estimate } from "../../statistics/estimate.ts";

/** What a group or a player does of one task, in the three ways that the game was looked at. */
export interface EffortAnswer {
  readonly group: string;
  /** Absent where it is the mean of the group. */
  readonly player?: string;
  readonly task: string;
  /** Among players who know the game. */
  readonly knowing: number;
  /** Among players who learn: the mean over seeds of the averaged periods. */
  readonly learned: Estimate;
}

/** An expectation of the file, and what became of it. */
export interface ExpectationAnswer {
  readonly about: string;
  readonly group?: string;
  readonly player?: string;
  readonly task?: string;
  readonly output?: string;
  readonly surplus?: "money" | "ofFirstBest";
  readonly settles?: boolean;
  readonly above?: number;
  readonly value?: number;
  readonly tolerance: number;
  /** In which play it was expected. */
  readonly play: "both" | "knowing" | "learned";
  readonly source?: string;
  /** What was found; null where play does not settle, so that there is nothing to hold against it. */
  readonly knowing: number | null;
  readonly learned: Estimate | null;
  /** How far off each was, as a share of the expected number. */
  readonly knowingOff: number | null;
  readonly learnedOff: number | null;
  readonly holds: boolean;
}

/** The answer to one game or one variant of it. */
export interface GameAnswer {
  readonly variant: string;
  readonly title: string;
  readonly players: number;
  readonly seeds: number;
  readonly periods: number;
  readonly averageFrom: number;
  /** Is the pay gradient exact: the rule's slope against a numerical derivative, the largest difference as a share. */
  readonly gradient: {
    readonly worst: number;
    readonly slopes: readonly {
      readonly player: string;
      readonly task: string;
      readonly rule: number;
      readonly truth: number;
      readonly off: number;
    }[];
  };
  /** Does the rule find the equilibrium when beliefs are right. */
  readonly settling: {
    readonly settles: boolean;
    /** Periods until every effort stays within 5 % of where it ends. */
    readonly periods: number;
    /** Whether steps of the usual length overshot for ever, so that play was repeated with shorter ones, four times as many. */
    readonly overshoots: boolean;
    readonly why?: "moving" | "deviation";
    readonly deviation?: {
      readonly player: string;
      readonly from: Readonly<Record<string, number>>;
      readonly to: Readonly<Record<string, number>>;
      readonly gain: number;
    };
  };
  /** What everybody does; empty where play does not settle. */
  readonly efforts: readonly EffortAnswer[];
  /** The means of outputs, all units together, and the surplus where the file says what they are worth. */
  readonly outputs: readonly {
    readonly output: string;
    readonly knowing: number;
    readonly learned: Estimate;
  }[];
  readonly surplus?: {
    readonly knowing: number;
    readonly learned: Estimate;
    readonly firstBest?: number;
  };
  readonly expectations: readonly ExpectationAnswer[];
}
