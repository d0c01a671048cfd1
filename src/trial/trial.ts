import type { Priors } from "../model/priors.ts";
import type { Setup } from "../model/setup.ts";

/** A lever of some people held away from where it would be, for a pilot or an experiment. */
export interface Hold {
  /** People held, by number (marketers first). */
  readonly people: readonly number[];
  readonly lever: string;
  /** What is added to the norm. */
  readonly shift: number;
}

/** One seeded run of one setup: everything that decides its result, byte for byte. */
export interface Trial {
  readonly setup: Setup;
  /** Beliefs at the start; null freezes learning, as in the pilot. */
  readonly priors: Priors | null;
  /** Same seed and replication, same luck, in every setup. */
  readonly seed: number;
  readonly replication: number;
  readonly holds?: readonly Hold[];
  /** Whether results of single people are returned too. */
  readonly people: boolean;
}

/** What a trial measured: flows and gauges by counted week and unit. */
export interface TrialResult {
  readonly weeks: number;
  /** Units in order: company, marketing, sales, then people where asked for. */
  readonly units: readonly string[];
  /** People in a unit, in the same order. */
  readonly sizes: readonly number[];
  /** Names of the gauges in order. */
  readonly gauges: readonly string[];
  /** [week][unit][flow]. */
  readonly flowValues: Float64Array;
  /** [week][unit][gauge]; NaN where a gauge has no meaning. */
  readonly gaugeValues: Float64Array;
}
