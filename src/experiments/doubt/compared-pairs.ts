import type { Verdict } from "../../findings/verdict.ts";
import { metricNamed } from "../../metrics/index.ts";
import { errorOfMean } from "../../statistics/error-of-mean.ts";
import { byMarket } from "../by-market.ts";
import { type Measured, overRun } from "../measured-arms.ts";

/** What a comparison said of two plans, to be asked again of drawn companies: a metric of the company over the run, one plan less another. */
export interface Pair {
  readonly market: string;
  readonly metric: string;
  readonly plan: string;
  readonly against: string;
}

/** Beside what decides, what a leader asks first of a plan and of what it does to customers. */
const beside = ["leads", "leadFit", "pressure", "optOuts", "discount", "revenue", "profit"] as const;

/**
 * The best plan of each market against every other by what decides, and for other metrics every plan against the first; no gap that no
 * trial has, whose sign none could keep.
 */
export function comparedPairs(measured: Measured, verdicts: readonly Verdict[]): readonly Pair[] {
  return allPairs(measured, verdicts).filter((pair) => !Number.isNaN(gapOf(measured, pair).mean));
}

function allPairs({ arms, metrics }: Measured, verdicts: readonly Verdict[]): readonly Pair[] {
  return verdicts.flatMap(({ market, metric, best, against }) => {
    const [first, ...others] = byMarket(arms)
      .get(market)!
      .map(({ arm }) => arm.plan);
    const known = beside.filter((name) => name !== metric && metrics.some((one) => one.name === name));
    return [
      ...against.map((rival) => ({ market, metric, plan: best, against: rival.plan })),
      ...known.flatMap((name) => others.map((plan) => ({ market, metric: name, plan, against: first! }))),
    ];
  });
}

/** The mean of a gap over trials and its error over batches; NaN where there is none. */
export interface GapFound {
  readonly mean: number;
  readonly error: number;
}

/** One plan less another in what was measured. */
export function gapOf(measured: Measured, { market, metric, plan, against }: Pair): GapFound {
  const [one, other] = [plan, against].map((name) => {
    return measured.arms.find(({ arm }) => arm.market === market && arm.plan === name)!.arm.id;
  });
  const apart = measured.together.apart(one!, other!, overRun(metricNamed(metric)!, measured));
  return { mean: apart.mean, error: errorOfMean(apart) };
}
