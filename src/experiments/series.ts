import type { Series } from "../findings/numbers.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Bands } from "./bands.ts";
import { columnsOf, isPersonal, type Measured, type MeasuredArm } from "./measured-arms.ts";
import { isLever } from "./sections/headline-metrics.ts";

/** Metrics that no report draws over time, and that readers of findings do; the rest is in weekly.csv. */
const asked: readonly string[] = ["mqls", "profit"];

/** Whether findings hold a metric point by point: what says of itself that it is charted, what is asked for, and levers. */
export function isHeld({ name, charted }: Metric): boolean {
  return charted !== undefined || asked.includes(name) || isLever(name);
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

function seriesOf(measured: MeasuredArm, bands: Bands, { metrics }: Measured): readonly Series[] {
  return columnsOf(measured, metrics)
    .filter((column) => isHeld(column.metric) && !isPersonal(column))
    .map((column) => {
      const drawn = bands.of(column);
      return {
        arm: measured.arm.id,
        metric: column.metric.name,
        unit: column.unit,
        mean: drawn.map(({ mean }) => orNull(mean)),
        low: drawn.map(({ low }) => orNull(low)),
        high: drawn.map(({ high }) => orNull(high)),
      };
    });
}

/** The charted metrics of every arm, a point for every week, or for every month. */
export function series(measured: Measured, each: "weekly" | "monthly"): readonly Series[] {
  return measured.arms.flatMap((arm) => seriesOf(arm, arm[each], measured));
}
