import { expect, it } from "vitest";
import { planView } from "../../src/lint/plan-view.ts";
import { usuallyBrings, usualQuarter } from "../../src/lint/usual-person.ts";
import { departments } from "../../src/model/ledger/units.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { few, priorsFor } from "./priors-for.ts";

const measured = departments.flatMap((department) =>
  Object.entries(usualQuarter[department]).map(([metric, usual]) => ({ department, metric, usual })),
);

/** A plan that looks at each of these results of a person in a quarter. */
const components = measured.map(({ department, metric }) => ({
  ...{ type: "quota", for: department, scope: "person", period: "quarter" },
  ...{ metric, quota: 5, bonus: 5 },
}));

it("a person of the usual company brings what a pilot measures, within a tenth", async () => {
  const read = scenarioFromText(JSON.stringify({ name: "usual", plans: { plan: { components } } }));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  const { scenario } = read;
  const { parts } = planView(scenario, "plan", await priorsFor(scenario, few), undefined);
  const found = measured.map(({ usual, ...one }, place) => {
    const { expected } = parts.find((part) => part.place === place)!.results[0]!;
    return {
      ...one,
      usual,
      expected: Number(expected.toPrecision(3)),
      isNear: Math.abs(expected / usual - 1) < 0.1,
    };
  });
  expect(found.filter(({ isNear }) => !isNear)).toEqual([]);
  for (const { department, metric, usual } of measured)
    expect(usuallyBrings(scenario.company, department, metric, 12)).toBe(usual);
}, 240_000);
