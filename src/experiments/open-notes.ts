import type { OpenNote } from "../findings/open-note.ts";
import { metricNamed } from "../metrics/index.ts";
import { COMPANY } from "../model/ledger/units.ts";
import { type Measured, type MeasuredArm, summaryIn } from "./measured-arms.ts";
import type { PreparedArm } from "./prepare.ts";
import type { Reading } from "./readings.ts";

/** How much every arm leaves open, where some company states a sales cycle; undefined where none does. */
export function openNotes(arms: readonly PreparedArm[], measured: Measured): readonly OpenNote[] | undefined {
  if (arms.every(({ plan }) => plan.scenario.company.selling.cycleDays.median === 0)) return undefined;
  return measured.arms.map((arm) => {
    return { arm: arm.arm.id, first: openIn(arm, 0), last: openIn(arm, arm.weeks - 1) };
  });
}

const openMetrics = ["openOpportunities", "openValue"] as const;

/** What must be read off trials of so many weeks for it. */
export function openReadings(weeks: number): readonly Reading[] {
  return openMetrics.flatMap((name) => [reading(name, 0), reading(name, weeks - 1)]);
}

function reading(name: (typeof openMetrics)[number], week: number): Reading {
  return { metric: metricNamed(name)!, place: COMPANY, from: week, to: week + 1 };
}

function openIn(arm: MeasuredArm, week: number): OpenNote["last"] {
  const [count, value] = openMetrics.map((name) => {
    const one = reading(name, week);
    return summaryIn(arm, one, one).mean;
  });
  return { count: count!, value: value! };
}
