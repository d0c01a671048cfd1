import { metricNamed } from "../metrics/index.ts";
import { metricValue } from "../metrics/tally.ts";
import { COMPANY } from "../model/ledger/units.ts";
import type { Priors } from "../model/priors.ts";
import type { TrialResult } from "../trial/trial.ts";

/** What was open when the first week was over, and what still is at the end. */
export type Open = Priors["open"];

/** Adds up what runs leave open, in a company `scale` times as large. */
export function openSums(scale: number): {
  readonly add: (result: TrialResult) => void;
  readonly mean: () => Open;
} {
  const sums = [0, 0, 0, 0];
  let runs = 0;
  return {
    add(result) {
      [0, result.weeks - 1].forEach((week, end) => {
        ["openOpportunities", "openValue"].forEach((name, what) => {
          sums[2 * end + what]! += metricValue(metricNamed(name)!, result, COMPANY, week, week + 1);
        });
      });
      runs += 1;
    },
    mean() {
      const [firstCount, firstValue, lastCount, lastValue] = sums.map(
        (sum) => (scale * sum) / Math.max(1, runs),
      );
      return {
        first: { count: firstCount!, value: firstValue! },
        last: { count: lastCount!, value: lastValue! },
      };
    },
  };
}
