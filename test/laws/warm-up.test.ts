import fc from "fast-check";
import { expect, it } from "vitest";
import type { Company } from "../../src/model/parameters/company.ts";
import { runInTurn, runTrial } from "../../src/trial/run-trial.ts";
import type { Trial } from "../../src/trial/trial.ts";
import { inRowsOfWarmUp, warmedUpAlike } from "../../src/trial/warmed-up-alike.ts";
import { aCompany, roughPriors, setupOf } from "./a-company.ts";

/** With deals that wait for a signature, and reps who choose the day. */
const scenario = aCompany(`
  selling: { cycleDays: { median: 20, p90: 60 } }
  timing: { deals: byPay, extraDiscountCost: 0.01 }
`);
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

const { company } = scenario;

/** What may differ of a company and is not felt before the first counted day. */
const unfelt: fc.Arbitrary<Partial<Company>> = fc
  .record({
    care: fc.constantFrom(-100, 0, 150),
    blame: fc.constantFrom(0, 0.06, 0.2),
    prior: fc.constantFrom(-3, -0.7),
    background: fc.constantFrom("neutral" as const, "sales" as const, "marketing" as const),
    visibility: fc.constantFrom(0.15, 1),
    reportNoise: fc.constantFrom(0, 0.3),
    delayMonths: fc.constantFrom(0, 1),
    deals: fc.constantFrom("asTheyCome" as const, "byPay" as const),
  })
  .map(({ care, blame, prior, background, visibility, reportNoise, delayMonths, deals }) => ({
    timing: { ...company.timing, deals },
    marketers: { ...company.marketers, volumeValue: care, qualityValue: -care },
    reps: { ...company.reps, volumeValue: -care, qualityValue: care },
    manager: {
      ...company.manager,
      ...{ background, biasStrength: 1, coordinationLoss: 0, budgetBias: blame },
      ...{
        impersonalPrior: prior,
        blameBudgetCost: blame,
        blameVolumeValue: 100 * blame,
        salaryPerWeek: 1 + blame,
      },
    },
    measurement: { ...company.measurement, visibility, reportNoise, delayMonths },
  }));

it("is shared by companies that differ in values, in the manager or in what is reported", () => {
  fc.assert(
    fc.property(fc.array(unfelt, { minLength: 2, maxLength: 3 }), fc.boolean(), (changes, journal) => {
      const setup = setupOf(scenario, Object.keys(scenario.plans)[0]!, "healthy", priors);
      const trials = changes.map((change) => ({
        setup: { ...setup, company: { ...company, ...change } },
        ...{ priors, seed: 3, replication: 0, people: true, journal, managerJournal: true },
      }));
      expect(inRowsOfWarmUp(trials)).toEqual(trials.map((_, place) => place));
      expect(trials.slice(1).every((trial) => warmedUpAlike(trial, trials[0]!))).toBe(true);
      const run = runInTurn(trials);
      expect(trials.map((_, place) => run(place))).toEqual(trials.map(runTrial));
    }),
    { numRuns: 6 },
  );
});

it("makes neighbours of arms that share it", () => {
  const setup = setupOf(scenario, Object.keys(scenario.plans)[0]!, "healthy", priors);
  const arm = (change: Partial<Company>) => ({
    setup: { ...setup, company: { ...company, ...change } },
    ...{ priors, seed: 3, people: false },
  });
  const vague = { handoff: { ...company.handoff, mailing: "both" as const } };
  const caring = { reps: { ...company.reps, qualityValue: 10 } };
  expect(inRowsOfWarmUp([arm({}), arm(vague), arm(caring), arm({ ...vague, ...caring })])).toEqual([
    0, 2, 1, 3,
  ]);
});

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
    { ...trial, mirrors: 0 },
    { ...trial, journal: true },
    { ...trial, setup: { ...trial.setup, months: trial.setup.months + 1 } },
    ...[
      { handoff: { ...company.handoff, mailing: "both" as const } },
      { manager: { ...company.manager, background: "sales" as const, biasStrength: 1 } },
      { measurement: { ...company.measurement, mqlInflation: 0.15 } },
      { reps: { ...company.reps, workNorm: company.reps.workNorm + 0.01 } },
      { selling: { ...company.selling, brokenStage: "handover" as const } },
    ].map((change) => ({ ...trial, setup: { ...trial.setup, company: { ...company, ...change } } })),
  ];
  for (const other of others) expect(warmedUpAlike(trial, other)).toBe(false);
  const row = [trial, ...others, trial, trial];
  const run = runInTurn(row);
  expect(row.map((_, place) => run(place))).toEqual(row.map(runTrial));
});

it("is not disturbed by other trials that run in between", () => {
  const setup = setupOf(scenario, Object.keys(scenario.plans)[0]!, "healthy", priors);
  const rows = [1, 2].map((seed) =>
    [0, 0, 0, 1, 1, 1].map((replication): Trial => ({ setup, priors, seed, replication, people: false })),
  );
  const runs = rows.map(runInTurn);
  const results = rows[0]!.map((_, place) => runs.map((run) => run(place)));
  for (const [k, row] of rows.entries()) expect(results.map((both) => both[k])).toEqual(row.map(runTrial));
});
