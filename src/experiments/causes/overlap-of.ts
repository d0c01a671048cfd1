import { metricNamed } from "../../metrics/index.ts";
import { COMPANY } from "../../model/ledger/units.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import { excess } from "../../statistics/nothing.ts";
import { pairedDifference } from "../../statistics/paired-difference.ts";
import { type Column, type Measured, type MeasuredArm, valuesOf } from "../measured-arms.ts";
import type { SpanWeeks } from "../spans.ts";
import type { CausesNote, Overlap, PairKind } from "./causes-note.ts";

/** Profit of an arm in each trial, over the whole run. */
function profitsOf(arms: Measured["arms"], run: SpanWeeks) {
  const column: Column = { metric: metricNamed("profit")!, place: COMPANY, unit: "company" };
  return (name: string) => valuesOf(arms.find(({ arm }) => arm.plan === name)!, column, run);
}

/** Whether causes add up, in the way that was asked first; nothing to add where there is one. */
export function overlapOf({ direction, pairs }: CausesNote, { arms, spans }: Measured): Overlap | undefined {
  const profit = profitsOf(arms, spans.find(({ span }) => span === "run")!);
  const changes = (kind: PairKind) =>
    pairs
      .filter((pair) => pair.kind === kind && pair.variant === null)
      .map(({ plan, baseline }) => pairedValues(profit(plan), profit(baseline), direction));
  const single = changes(direction === "add" ? "alone" : "onTop");
  const [all] = changes("all");
  if (single.length < 2 || all === undefined) return undefined;
  const sums = all.map((_, trial) => single.reduce((sum, values) => sum + values[trial]!, 0));
  const [{ batches }] = arms as readonly [MeasuredArm];
  const { learned: _, ...beyond } = pairedDifference(all, sums, batches);
  return { sum: meanInterval(sums, batches), beyond };
}

/** What switching on changes in each trial, or what removing does. */
function pairedValues(
  plan: Float64Array,
  baseline: Float64Array,
  direction: CausesNote["direction"],
): readonly number[] {
  return Array.from(plan, (value, trial) =>
    direction === "add" ? excess(value, baseline[trial]!) : excess(baseline[trial]!, value),
  );
}
