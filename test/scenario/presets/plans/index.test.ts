import { describe, expect, it } from "vitest";
import { metricOfFlows } from "../../../../src/metrics/paid-metric.ts";
import { componentOf } from "../../../../src/model/incentives/components/index.ts";
import { costOf } from "../../../../src/model/incentives/cost-of.ts";
import { planSample } from "../../../../src/model/incentives/plan-sample.ts";
import { componentsSchema } from "../../../../src/model/incentives/plan-schema.ts";
import { resolvePlan } from "../../../../src/model/incentives/resolve-plan.ts";
import { flowIndex, flows } from "../../../../src/model/ledger/flows.ts";
import { planPresets } from "../../../../src/scenario/presets/plans/index.ts";
import { seatsFor } from "../../../model/incentives/seats.ts";

const POT = 168_000;
const seats = seatsFor(6, 8);

/** A unit's week: so many MQLs, accepted leads, deals, bookings and early churn, and nothing else. */
function week(mqls: number, accepted: number, deals: number): readonly number[] {
  const row = new Array<number>(flows.length).fill(0);
  const results = { mqls, accepted, deals, booked: deals * 6000, churnedEarly: deals * 300 };
  Object.entries(results).forEach(([flow, value]) => {
    row[flowIndex[flow as "mqls"]] = value;
  });
  return row;
}

/** Two runs near the base month: a poor one and a good one. */
const samples = [0.8, 1.2].map((luck) => [
  ...[0, 1, 2].map(() => week(40 * luck, 30 * luck, 4 * luck)),
  ...Array.from({ length: 6 }, (_, place) =>
    week(((place + 4) / 39) * 40 * luck, ((place + 4) / 1.3) * luck, 0.6 * luck),
  ),
  ...Array.from({ length: 8 }, (_, place) => week(0, 4 * luck, ((place + 4) / 60) * 4 * luck)),
]);

it("offers each plan once, by a name for files", () => {
  const names = planPresets.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(planPresets.map((preset) => [preset.name, preset] as const))("%s", (name, preset) => {
  const components = preset.components({ bonusPot: POT, salaryPerWeek: 1000, people: 14 });

  it("is written out in full, as a file would say it", () => {
    expect(componentsSchema.parse(components)).toEqual(components);
    for (const text of [preset.title, preset.sentence]) expect(text).toMatch(/[a-z]{3}/);
  });

  it("pays everybody a salary and states bonuses that add up to the pot", () => {
    expect(components[0]).toEqual({ type: "salary", for: "everyone", period: "week", perWeek: 1000 });
    const targets = components.map((terms) => ("targetCost" in terms ? (terms.targetCost ?? 0) : 0));
    const pot = name === "salary-only" ? 0 : POT;
    expect(targets.reduce((sum, target) => sum + target, 0)).toBeCloseTo(pot, 6);
  });

  it("resolves, by the product's own metrics, to terms that cost the pot at usual behaviour", () => {
    const plan = resolvePlan({ title: name, components, metrics: {} }, seats, samples, metricOfFlows);
    const bonuses = plan.components.filter(({ type }) => !componentOf(type).salary);
    const cost = bonuses.reduce((sum, terms) => {
      const sample = planSample(samples, terms.period, metricOfFlows, seats);
      return sum + costOf(terms, sample)(terms);
    }, 0);
    expect(Math.abs(cost - (name === "salary-only" ? 0 : POT))).toBeLessThan(0.01);
  });
});
