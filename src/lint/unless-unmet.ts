import { UnmetTarget } from "../model/incentives/unmet-target.ts";
import { ScenarioMistake } from "../scenario/scenario-mistake.ts";

/** What a plan comes to once its rates are set on the pilot, or what is said where a target of it cannot be met. */
export function unlessUnmet<Set, Unmet>(
  set: () => Set,
  otherwise: (target: UnmetTarget) => Unmet,
): Set | Unmet {
  try {
    return set();
  } catch (error) {
    if (!(error instanceof ScenarioMistake && error.cause instanceof UnmetTarget)) throw error;
    return otherwise(error.cause);
  }
}
