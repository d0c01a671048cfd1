import fc from "fast-check";
import { expect, it } from "vitest";
import { runInTurn, runTrial } from "../../src/trial/run-trial.ts";
import type { Trial } from "../../src/trial/trial.ts";
import { warmedUpAlike } from "../../src/trial/warmed-up-alike.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";

const scenario = aCompany();
const priors = await roughPriors(scenario);

/** Trials of a replication that differ in all that may differ: plan, market, beliefs, holds. */
const arms = fc.array(
  fc
    .record({
      plan: fc.constantFrom(...Object.keys(scenario.plans)),
      market: fc.constantFrom(...Object.keys(scenario.markets)),
      learns: fc.boolean(),
      shift: fc.constantFrom(0, 0.1, -0.05),
    })
    .map(({ plan, market, learns, shift }) => ({
      setup: setupOf(scenario, plan, market, priors),
      priors: learns ? priors : null,
      holds: shift === 0 ? [] : [{ people: [0, 1], lever: "content", shift }],
    })),
  { minLength: 2, maxLength: 4 },
);

const replications: fc.Arbitrary<Trial[]> = fc
  .record({ arms, seed: fc.integer({ min: 0, max: 1000 }), journal: fc.boolean() })
  .map(({ arms, seed, journal }) =>
    arms.map((arm) => ({ ...arm, seed, replication: 0, journal, people: true })),
  );

it("is shared by trials in a row without a trace: each is what it is when it runs alone", () => {
  fc.assert(
    fc.property(replications, (trials) => {
      expect(trials.slice(1).every((trial) => warmedUpAlike(trial, trials[0]!))).toBe(true);
      const run = runInTurn(trials);
      expect(trials.map((_, place) => run(place))).toEqual(trials.map(runTrial));
    }),
    { numRuns: 6 },
  );
});

it("is not shared where the company, the luck, the length or what is written down differs", () => {
  const trial = {
    setup: setupOf(scenario, Object.keys(scenario.plans)[0]!, "healthy", priors),
    priors,
    seed: 1,
    replication: 0,
    people: false,
  };
  const others = [
    { ...trial, seed: 2 },
    { ...trial, replication: 1 },
    { ...trial, journal: true },
    { ...trial, setup: { ...trial.setup, months: trial.setup.months + 1 } },
    { ...trial, setup: { ...trial.setup, company: { ...trial.setup.company } } },
  ];
  for (const other of others) expect(warmedUpAlike(trial, other)).toBe(false);
  const row = [trial, ...others, trial, trial];
  const run = runInTurn(row);
  expect(row.map((_, place) => run(place))).toEqual(row.map(runTrial));
});
