import type { Scenario } from "../scenario/scenario.ts";
import { ScenarioMistake } from "../scenario/scenario-mistake.ts";
import { fewestForInterval } from "./totals.ts";

/** How large an experiment is and by which luck. */
export interface Size {
  /** Trials of each arm; the first scenario's unless asked otherwise. */
  readonly trials: number;
  /** Batches that they are dealt to in turn, each with people who learned from a pilot of its own; no more than there are trials. */
  readonly batches: number;
  /** The first scenario's unless asked otherwise. */
  readonly seed: number;
  /** Counted months in a trial; those of the shortest scenario unless asked otherwise. */
  readonly months: number;
  /** Pilots that tell what is usual, by which plans are set; ten unless given. */
  readonly pilotsOfUsual?: number;
}

/** What is asked of a size; the rest is as the scenarios say. */
type AskedSize = { readonly [Part in keyof Size]?: Size[Part] | undefined };

/** The size of an experiment on some scenarios. Throws {@link ScenarioMistake} where it is too small to say anything. */
export function sizeOf(scenarios: readonly Scenario[], asked: AskedSize): Size {
  const [first] = scenarios;
  if (first === undefined) throw new ScenarioMistake("there is no scenario to run");
  const { trials = first.trials, batches = first.batches, seed = first.seed } = asked;
  if (trials < fewestForInterval) {
    throw new ScenarioMistake(`${first.name}: one trial of an arm has no interval; run at least two`);
  }
  return {
    trials,
    batches: Math.min(batches, trials),
    seed,
    months: asked.months ?? Math.min(...scenarios.map(({ months }) => months)),
  };
}
