import { errorOfMean } from "../statistics/error-of-mean.ts";
import { fewestBatches } from "../statistics/fewest-batches.ts";
import { isNothing } from "../statistics/nothing.ts";
import { differenceOf, excesses } from "../statistics/paired-difference.ts";
import { chanceToCallEqual, chanceToSee, type PlannedInterval } from "../statistics/power-of-interval.ts";
import { summaryOf } from "../statistics/summary-of.ts";
import type { BatchesFor, DecisionPower, DifferencePower } from "./power-answer.ts";

/** The metric that decides, of two plans in the same replications. */
export interface DecisionQuestion {
  readonly metric: string;
  readonly old: Float64Array;
  readonly new: Float64Array;
  readonly batches: readonly number[];
  readonly margin: number;
  /** How many intervals hold together. */
  readonly family: number;
}

/** Multiples of the margin that are asked about. */
const TIMES = [0.5, 1, 2];

/** How many batches decide between two plans, by how much the batches that were tried vary. */
export function decisionPower({ metric, margin, family, ...question }: DecisionQuestion): DecisionPower {
  const apart = summaryOf(excesses(question.new, question.old), question.batches);
  const { p: _, learned: __, ...gap } = differenceOf(apart, family);
  const common = { metric, margin, family };
  if (Number.isNaN(gap.low)) return { ...common, gap: null, deviation: null, differences: [] };
  const deviation = errorOfMean(apart) * Math.sqrt(new Set(question.batches).size);
  if (isNothing(deviation, ...question.old, ...question.new))
    return { ...common, gap, deviation: 0, differences: [] };
  const spread = { deviation, family };
  const margins = TIMES.map((times) => ({ of: "margin", times, difference: times * margin }) as const);
  return {
    ...common,
    gap,
    deviation,
    differences: [
      ...margins.filter(({ difference }) => difference > 0).map((one) => differencePower(one, spread)),
      differencePower({ of: "gap", times: 1, difference: Math.abs(gap.mean) }, spread),
    ],
  };
}

type Spread = Omit<PlannedInterval, "batches">;

function differencePower(
  one: Pick<DifferencePower, "of" | "times" | "difference">,
  spread: Spread,
): DifferencePower {
  return {
    ...one,
    see: batchesFor((batches) => chanceToSee(one.difference, { ...spread, batches })),
    callEqual:
      one.of === "gap"
        ? null
        : batchesFor((batches) => chanceToCallEqual(one.difference, { ...spread, batches })),
  };
}

function batchesFor(chance: (batches: number) => number): BatchesFor {
  const [in80, in90] = [0.8, 0.9].map((enough) => fewestBatches((batches) => chance(batches) >= enough));
  return { in80: in80!, in90: in90! };
}
