import fc from "fast-check";
import { type Flow, flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { worldGauges } from "../../src/model/ledger/gauges.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

/** A trial's result from a rule for each cell: flows by week, unit and name, and gauges likewise. */
export function resultOf(
  weeks: number,
  sizes: readonly number[],
  flowOf: (week: number, unit: number, flow: Flow) => number,
  gaugeOf: (week: number, unit: number, gauge: string) => number = () => Number.NaN,
  gauges: readonly string[] = worldGauges,
): TrialResult {
  const flowValues = new Float64Array(weeks * sizes.length * flows.length);
  const gaugeValues = new Float64Array(weeks * sizes.length * gauges.length);
  for (let week = 0; week < weeks; week++) {
    for (let unit = 0; unit < sizes.length; unit++) {
      const row = week * sizes.length + unit;
      for (const flow of flows) flowValues[row * flows.length + flowIndex[flow]] = flowOf(week, unit, flow);
      gauges.forEach((gauge, at) => {
        gaugeValues[row * gauges.length + at] = gaugeOf(week, unit, gauge);
      });
    }
  }
  const people = sizes.slice(3).map((_, person) => `person ${person + 1}`);
  return {
    weeks,
    units: ["company", "marketing", "sales", ...people],
    sizes,
    gauges,
    flowValues,
    gaugeValues,
    pay: {
      people,
      departments: people.map((_, person) => (person < sizes[1]! ? "marketing" : "sales")),
      ability: Float64Array.from(people, () => 1),
      weeksEach: [],
      paid: new Float64Array(),
      attainment: new Float64Array(),
      owing: new Float64Array(),
    },
  };
}

/** Results with any counts in them. */
export const someResult: fc.Arbitrary<TrialResult> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.infiniteStream(fc.integer({ min: 0, max: 50 })))
  .map(([weeks, counts]) =>
    resultOf(
      weeks,
      [5, 2, 3],
      () => counts.next().value ?? 0,
      () => counts.next().value ?? 0,
    ),
  );
