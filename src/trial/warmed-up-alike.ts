import type { Trial } from "./trial.ts";

/**
 * Whether two trials have the same warm-up. Before the first counted day nobody is paid or decides, levers stand at their norms
 * and the market is at its base: plan, market conditions, beliefs and holds change nothing yet.
 */
export function warmedUpAlike(one: Trial, other: Trial): boolean {
  return (
    one.setup.company === other.setup.company &&
    one.setup.months === other.setup.months &&
    one.seed === other.seed &&
    one.replication === other.replication &&
    (one.journal ?? false) === (other.journal ?? false)
  );
}
