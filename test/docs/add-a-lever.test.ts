import { afterAll, expect, it } from "vitest";
import { guidedCopy } from "./guided-copy.ts";

const copy = guidedCopy("add-a-lever.md");
afterAll(copy.remove);

const { explain } = (await copy.load("explain/explain.ts")) as typeof import("../../src/explain/explain.ts");
const { inProcessEngine } = (await copy.load(
  "engine/in-process.ts",
)) as typeof import("../../src/engine/in-process.ts");
const { scenarioFromText } = (await copy.load(
  "scenario/scenario-from-text.ts",
)) as typeof import("../../src/scenario/scenario-from-text.ts");
const { metricsOf } = (await copy.load(
  "experiments/measured-arms.ts",
)) as typeof import("../../src/experiments/measured-arms.ts");
const { metricWords } = (await copy.load(
  "metrics/metric-words.ts",
)) as typeof import("../../src/metrics/metric-words.ts");
const { obtainPriors } = (await copy.load(
  "pilot/obtain-priors.ts",
)) as typeof import("../../src/pilot/obtain-priors.ts");
const { believedSlope } = (await copy.load(
  "model/people/believed-slopes.ts",
)) as typeof import("../../src/model/people/believed-slopes.ts");
const { leversOf } = (await copy.load(
  "model/levers/role-levers.ts",
)) as typeof import("../../src/model/levers/role-levers.ts");
const { rosterOf } = (await copy.load(
  "model/roles/roster.ts",
)) as typeof import("../../src/model/roles/roster.ts");
const { flows } = (await copy.load(
  "model/ledger/flows.ts",
)) as typeof import("../../src/model/ledger/flows.ts");
const { COMPANY } = (await copy.load(
  "model/ledger/units.ts",
)) as typeof import("../../src/model/ledger/units.ts");

const { evaluate } = inProcessEngine();
const read = scenarioFromText(`
name: new-lever
months: 3
trials: 2
markets: { healthy: healthy }
plans: { sold: { components: [{ type: commission, for: sales, metric: booked, rate: 0.05 }] } }
company:
  customers: { count: 4000 }
  marketers: { count: 2, teamSize: 0.4 }
  reps: { count: 2, teamSize: 0.4 }
  decisions: { foresightMonths: 3 }
`);
if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
const { scenario } = read;
const { company, seed } = scenario;

it("a lever is one file and one line: it is a metric with its title", () => {
  const found = metricsOf([company]).find(({ name }) => name === "leverRigour");
  expect([metricWords(found!, "en").title, metricWords(found!, "ru").title, found?.scopes]).toEqual([
    "Rigour",
    "Тщательность",
    ["sales", "person"],
  ]);
});

it("people believe what the pilot found of it, its bend too, as it is a stance", async () => {
  const priors = await obtainPriors(company, seed, { evaluate, replications: 1 });
  const { repertoire } = leversOf(company, "rep");
  const place = repertoire.levers.findIndex(({ name }) => name === "rigour");
  const rep = { ...rosterOf(company).find(({ role }) => role === "rep")!, repertoire };
  const believed = flows.map((flow) => believedSlope(priors, company, rep, place, COMPANY, flow));
  expect(believed.some(({ own, spill }) => own + spill !== 0)).toBe(true);
  expect(believed.some(({ bend }) => bend < 0)).toBe(true);
});

it("explain says what it pays, costs, and where it ends", async () => {
  const { people } = await explain(scenario, { evaluate, replications: 1, trials: 2 });
  const found = people[1]!.levers.find(({ lever }) => lever === "rigour")!;
  expect(found.norm).toBe(0.2);
  expect(found.costs).toBeGreaterThan(0);
  expect(found.end.mean).toBeGreaterThan(0);
  expect(found.end.mean).not.toBe(0.2);
});
