import { expect, it } from "vitest";
import { stage } from "../../src/model/customers/stages.ts";
import { startQueues } from "../../src/model/funnel/start-queues.ts";
import { simulate, warmUp } from "../../src/model/simulate.ts";
import { WARM_UP_WEEKS } from "../../src/model/warm-up.ts";
import { createWorld } from "../../src/model/world.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";

const worldOf = (start: string) =>
  createWorld({
    setup: setupOf(aCompany(`  start: ${start}`), "pool", "healthy", priors),
    priors,
    seed: 1,
    replication: 0,
  });
const priors = await roughPriors(aCompany());

/** Leads, MQLs and opportunities on the first counted day. */
function underWay(start: string): readonly number[] {
  const world = worldOf(start);
  warmUp(world);
  startQueues(world);
  const { atStage } = world.people;
  return [stage.lead, stage.mql, stage.opportunity].map((queue) => atStage[queue]!);
}

it("queues are empty or as many as were counted, and as the warm-up leaves them where nothing is stated", () => {
  const usual = underWay("{}");
  expect(Math.min(...usual)).toBeGreaterThan(0);
  expect(underWay("{ leads: 0, mqls: 0, opportunities: 0 }")).toEqual([0, 0, 0]);
  expect(underWay("{ leads: 90, mqls: 60, opportunities: 40 }")).toEqual([90, 60, 40]);
  expect(underWay("{ mqls: 33 }")).toEqual([usual[0], 33, usual[2]]);
});

it("nobody is lost from sight, whatever the company starts with", () => {
  for (const [start, putIn] of [
    ["{ leads: 0, mqls: 0, opportunities: 0 }", 0],
    ["{ leads: 300, mqls: 100, opportunities: 100 }", undefined],
  ] as const) {
    const world = worldOf(start);
    simulate(world);
    const total = (flow: "leads" | "lost" | "deals") =>
      world.ledger.sum(WARM_UP_WEEKS, world.ledger.weeks, 0, flow);
    const open = [stage.lead, stage.mql, stage.opportunity].reduce(
      (sum, at) => sum + world.people.atStage[at]!,
      0,
    );
    const given = open + total("lost") + total("deals") - total("leads");
    if (putIn === undefined) expect(given).toBeGreaterThan(100);
    else expect(given).toBe(putIn);
    expect(world.ledger.table().every(Number.isFinite)).toBe(true);
  }
});

it("a journal may be kept, in which nobody was handed over who was on the desks from the start", () => {
  const setup = setupOf(
    aCompany("  start: { leads: 90, mqls: 300, opportunities: 300 }"),
    "pool",
    "healthy",
    priors,
  );
  const asked = { setup, priors, seed: 1, replication: 0, people: false };
  const { journal, ...result } = runTrial({ ...asked, journal: true });
  expect(result).toEqual(runTrial(asked));
  expect(journal!.customer.length).toBeGreaterThan(0);
});

it("more people than there are is refused", () => {
  const all = scenarioFromText(
    "plan: pool\ncompany: { customers: { count: 100 }, start: { leads: 80, mqls: 20 } }",
  );
  expect("scenario" in all).toBe(true);
  const read = scenarioFromText(
    "plan: pool\ncompany: { customers: { count: 100 }, start: { leads: 80, mqls: 10, opportunities: 20 } }",
    "x.yaml",
  );
  expect("problems" in read && read.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    "company.start: has 110 people under way, and there are 100 customers",
  ]);
});
