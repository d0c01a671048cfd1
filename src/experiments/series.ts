import type { Series } from "./findings.ts";
import { columnsOf, isPersonal, type Measured, type MeasuredArm } from "./measured-arms.ts";
import { weeklyBands } from "./weekly-bands.ts";

/** Metrics that reports draw over time, beside the levers; the rest is in weekly.csv. */
const charted: readonly string[] = [
  "leads",
  "leadFit",
  "mqls",
  "pressure",
  "optOuts",
  "discount",
  "revenue",
  "profit",
];

function isCharted(name: string): boolean {
  return charted.includes(name) || name.startsWith("lever");
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

function seriesOf(measured: MeasuredArm, { metrics }: Measured): readonly Series[] {
  return columnsOf(measured, metrics)
    .filter((column) => isCharted(column.metric.name) && !isPersonal(column))
    .map((column) => {
      const bands = weeklyBands(measured, column);
      return {
        arm: measured.arm.id,
        metric: column.metric.name,
        unit: column.unit,
        mean: bands.map(({ mean }) => orNull(mean)),
        low: bands.map(({ low }) => orNull(low)),
        high: bands.map(({ high }) => orNull(high)),
      };
    });
}

/** The charted metrics of every arm, week by week. */
export function series(measured: Measured): readonly Series[] {
  return measured.arms.flatMap((arm) => seriesOf(arm, measured));
}
