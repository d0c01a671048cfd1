import type { Series } from "../findings/numbers.ts";
import { bands } from "./bands.ts";
import { columnsOf, isPersonal, type Measured, type MeasuredArm } from "./measured-arms.ts";

/** Metrics that reports draw over time, beside the levers; the rest is in weekly.csv. */
const charted: readonly string[] = [
  "leads",
  "leadFit",
  "mqls",
  "mqlToDeal",
  "pressure",
  "optOuts",
  "discount",
  "revenue",
  "profit",
  "needIndex",
];

function isCharted(name: string): boolean {
  return charted.includes(name) || name.startsWith("lever");
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

function seriesOf(measured: MeasuredArm, { metrics }: Measured, weeksEach: number): readonly Series[] {
  return columnsOf(measured, metrics)
    .filter((column) => isCharted(column.metric.name) && !isPersonal(column))
    .map((column) => {
      const drawn = bands(measured, column, weeksEach);
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

/** The charted metrics of every arm, a point for every so many weeks. */
export function series(measured: Measured, weeksEach: number): readonly Series[] {
  return measured.arms.flatMap((arm) => seriesOf(arm, measured, weeksEach));
}
