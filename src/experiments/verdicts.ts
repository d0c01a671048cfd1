import type { Verdict } from "../findings/verdict.ts";
import { metricNamed } from "../metrics/index.ts";
import { COMPANY } from "../model/ledger/units.ts";
import { holm } from "../statistics/holm.ts";
import { mean } from "../statistics/mean.ts";
import { excess } from "../statistics/nothing.ts";
import { type PairedDifference, pairedDifference } from "../statistics/paired-difference.ts";
import { byMarket } from "./differences.ts";
import { type Measured, type MeasuredArm, valuesOf } from "./measured-arms.ts";
import type { SpanWeeks } from "./spans.ts";

/** The error that intervals of 95 % allow. */
const alpha = 0.05;

interface Ranked {
  readonly plan: string;
  readonly profit: Float64Array;
}

function profitOf(arm: MeasuredArm, run: SpanWeeks): Float64Array {
  return valuesOf(arm, { metric: metricNamed("profit")!, place: COMPANY, unit: "company" }, run);
}

/** Whether a difference is there: by its adjusted p-value, or, where nothing varies, because it is the same in every trial. */
function isDecided({ mean, sd }: PairedDifference, p: number | null): boolean {
  return p === null ? sd === 0 && mean !== 0 : p < alpha;
}

function verdictOf(market: string, ranked: readonly Ranked[]): Verdict {
  const [best, runnerUp, ...rest] = ranked as readonly [Ranked, ...Ranked[]];
  if (runnerUp === undefined) {
    return { market, best: best.plan, runnerUp: null, margin: null, decided: false };
  }
  const against = [runnerUp, ...rest].map(({ profit }) => pairedDifference(best.profit, profit));
  const [adjusted = null] = holm(against.map(({ p }) => p));
  const { p: _, ...margin } = against[0]!;
  return {
    market,
    best: best.plan,
    runnerUp: runnerUp.plan,
    margin,
    decided: isDecided(against[0]!, adjusted),
  };
}

/** The best plan of every market by profit after bonuses over the whole run; ties go to the plan named first. */
export function verdicts({ arms, spans }: Measured): readonly Verdict[] {
  const run = spans.find(({ span }) => span === "run")!;
  return [...byMarket(arms)].map(([market, inMarket]) => {
    const plans = inMarket.map((arm) => ({ plan: arm.arm.plan, profit: profitOf(arm, run) }));
    return verdictOf(
      market,
      plans.toSorted((a, b) => excess(mean(b.profit), mean(a.profit))),
    );
  });
}
