import type { OpenNote } from "../findings/open-note.ts";
import { metricNamed } from "../metrics/index.ts";
import { metricValue } from "../metrics/tally.ts";
import { COMPANY } from "../model/ledger/units.ts";
import { mean } from "../statistics/mean.ts";
import type { TrialResult } from "../trial/trial.ts";
import type { Measured } from "./measured-arms.ts";
import type { PreparedArm } from "./prepare.ts";

/** How much every arm leaves open, where some company states a sales cycle; undefined where none does. */
export function openNotes(arms: readonly PreparedArm[], measured: Measured): readonly OpenNote[] | undefined {
  if (arms.every(({ plan }) => plan.scenario.company.selling.cycleDays.median === 0)) return undefined;
  return measured.arms.map(({ arm, results }) => {
    const weeks = results[0]!.weeks;
    return { arm: arm.id, first: openIn(results, 0), last: openIn(results, weeks - 1) };
  });
}

function openIn(results: readonly TrialResult[], week: number): OpenNote["last"] {
  const of = (name: string) =>
    mean(results.map((result) => metricValue(metricNamed(name)!, result, COMPANY, week, week + 1)));
  return { count: of("openOpportunities"), value: of("openValue") };
}
