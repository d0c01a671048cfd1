import type { Total } from "../findings/numbers.ts";
import { hasInterval } from "../statistics/estimate.ts";
import { intervalOf } from "../statistics/mean-interval.ts";
import { columnsOf, type Measured, type MeasuredArm, spansFor, summaryIn } from "./measured-arms.ts";

/** Trials from which a mean has an interval. */
export const fewestForInterval = 2;

function totalsOf(measured: MeasuredArm, { metrics, spans }: Measured): readonly Total[] {
  return columnsOf(measured, metrics).flatMap((column) =>
    spansFor(column, spans).flatMap((weeks) => {
      const estimate = intervalOf(summaryIn(measured, column, weeks), measured.family);
      const { metric, unit } = column;
      const total = { arm: measured.arm.id, metric: metric.name, unit, span: weeks.span, ...estimate };
      return hasInterval(estimate) ? [total] : [];
    }),
  );
}

/** Every metric of every unit over every span in every arm; those with a value in fewer than two batches are left out. */
export function totals(measured: Measured): readonly Total[] {
  return measured.arms.flatMap((arm) => totalsOf(arm, measured));
}
