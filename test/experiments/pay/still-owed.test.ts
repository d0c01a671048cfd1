import { beforeAll, expect, it } from "vitest";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import { payRows } from "../../../src/experiments/pay/pay-rows.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { planCosts } from "../../../src/experiments/sections/plan-costs.ts";
import { metricNamed } from "../../../src/metrics/index.ts";
import { metricValue } from "../../../src/metrics/tally.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { type Answer, compare, resultsOf } from "../ask.ts";

// A fine of 40 a lead and a salary of 10 a week: more is to be taken than there is.
const read = scenarioFromText(`
name: owing
months: 3
trials: 3
company: { customers: { count: 800 }, marketers: { count: 2, teamSize: 0.08 }, reps: { count: 2, teamSize: 0.08 }, decisions: { foresightMonths: 1 } }
plans:
  fined: { components: [{ type: salary, perWeek: 10 }, { type: penalty, for: marketing, metric: leads, amount: 40 }] }
  paid: { components: [{ type: salary, perWeek: 10 }] }
markets: { healthy: healthy }
`);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));

let made: Answer;
beforeAll(async () => {
  const { evaluate } = inProcessEngine();
  made = await compare(read.scenario, { evaluate, software: "0", people: true, pilotReplications: 1 });
}, 60_000);

it("tells in findings, table and report what people still owe at the end, which is what was owed and not taken", () => {
  const left = resultsOf(made, "fined").map((result) => {
    const of = (metric: string) => metricValue(metricNamed(metric)!, result, 1, 0, result.weeks);
    return 40 * of("leads") + of("bonuses");
  });
  const mean = left.reduce((sum, one) => sum + one, 0) / left.length;
  expect(mean).toBeGreaterThan(0);
  const [owing, ...others] = made.findings.pay!.owing!;
  expect(others).toEqual([]);
  expect(owing).toMatchObject({ arm: "fined.healthy", role: "marketing" });
  expect(owing!.mean).toBeCloseTo(mean, 5);
  const rows = [...payRows(made.findings)].filter(({ type }) => type === "still owed");
  expect(rows.map(({ plan, role, who, mean }) => [plan, role, who, mean])).toEqual([
    ["fined", "marketing", "all", owing!.mean],
  ]);
  const texts = (["en", "ru"] as const).map((language) =>
    planCosts(viewOf(made.findings, language)).filter(({ kind }) => kind === "paragraph"),
  );
  expect(texts.map(({ length }) => length)).toEqual([1, 1]);
  expect(JSON.stringify(texts[0])).toContain("marketers together still owe");
});

it("takes no week's pay below nothing", () => {
  for (const { result } of made.trials) {
    for (let week = 0; week < result.weeks; week++) {
      for (const person of [3, 4]) {
        const of = (metric: string) => metricValue(metricNamed(metric)!, result, person, week, week + 1);
        expect(of("salaries") + of("bonuses")).toBeGreaterThanOrEqual(-1e-9);
      }
    }
  }
});
