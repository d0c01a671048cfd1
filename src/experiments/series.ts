import type { Series } from "../findings/numbers.ts";
import { bands } from "./bands.ts";
import { columnsOf, isPersonal, type Measured, type MeasuredArm } from "./measured-arms.ts";

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

function seriesOf(measured: MeasuredArm, { metrics }: Measured, weeksEach: number): readonly Series[] {
  return columnsOf(measured, metrics)
    .filter((column) => column.metric.course !== undefined && !isPersonal(column))
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

/** The metrics of every arm whose course is kept, a point for every so many weeks; the rest is in weekly.csv. */
export function series(measured: Measured, weeksEach: number): readonly Series[] {
  return measured.arms.flatMap((arm) => seriesOf(arm, measured, weeksEach));
}
