import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseEngine } from "../../src/engine/choose-engine.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { workerFile } from "../../src/engine/worker-file.ts";
import { preloads, workerThreadsEngine } from "../../src/engine/worker-threads.ts";
import { componentSchema } from "../../src/model/incentives/plan-schema.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { isBrokenOff, type TrialOutcome } from "../../src/trial/divergence.ts";
import { planTrials } from "../../src/trial/plan-trials.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import type { Trial, TrialResult } from "../../src/trial/trial.ts";
import { somePriors } from "../model/people/some-priors.ts";

const company = companySchema.parse({
  customers: { count: 300 },
  marketers: { teamSize: 0.03 },
  reps: { teamSize: 0.03 },
});
const market = { title: "healthy", conditions: [] };
const setup = { company, plan: { title: "nothing paid", components: [], metrics: {} }, market, months: 1 };
const arm = { setup, priors: null, seed: 7, people: true };
const trials = planTrials([arm, { ...arm, holds: [{ people: [0], lever: "mailing", shift: 0.2 }] }], 10);

/** A trial that cannot run. */
const broken: Trial = {
  ...arm,
  replication: 3,
  setup: { ...setup, company: { ...company, marketers: null as never } },
};

const tiny = componentSchema.parse({
  type: "quota",
  metric: "attempts",
  quota: 1e-310,
  bonus: 1,
  accelerator: 2,
});
/** A trial in which reps are owed more than there are numbers for. */
const diverging: Trial = {
  ...arm,
  replication: 0,
  priors: somePriors({ usual: () => 1 }, company),
  setup: {
    ...setup,
    plan: {
      title: "without end",
      components: [{ ...tiny, for: "sales" }],
      metrics: { attempts: { sum: { attempts: 1 } } },
    },
  },
};

/** All of a result that is a number, as bytes. */
const bytes = (result: TrialOutcome | undefined) =>
  result &&
  !isBrokenOff(result) &&
  [
    result.flowValues,
    result.gaugeValues,
    result.pay.ability,
    result.pay.paid,
    result.pay.attainment,
    result.pay.owing,
  ].map(({ buffer }) => Buffer.from(buffer).toString());

let expected: readonly TrialResult[];
beforeAll(() => {
  expected = trials.map(runTrial);
});

test("the tests below do run on worker threads", () => {
  expect(workerFile()).toMatch(/dist[/\\](\w+[/\\])?engine[/\\]worker\.js$/);
  expect(existsSync(workerFile()!)).toBe(true);
});

const kinds: readonly [string, () => Engine][] = [
  ["in process", () => inProcessEngine()],
  ["on one thread", () => workerThreadsEngine(1, workerFile()!)],
  ["on two threads", () => workerThreadsEngine(2, workerFile()!)],
];

describe.each(kinds)("the engine %s", (_, make) => {
  let engine: Engine;
  beforeAll(() => {
    engine = make();
  });
  afterAll(() => engine.close());

  test("gives the same bytes as the trials themselves, in their order", async () => {
    const results = await engine.evaluate(trials);
    expect(results.map(bytes)).toEqual(expected.map(bytes));
    expect(results).toEqual(expected);
  });

  test("does not care in which order trials come", async () => {
    const results = await engine.evaluate(trials.toReversed());
    expect(results.map(bytes)).toEqual(expected.map(bytes).toReversed());
  });

  test("tells every trial in order and lets go of what need not be kept", async () => {
    const told: number[] = [];
    const results = await engine.evaluate(trials, {
      keep: false,
      onDone: (index, result) => {
        expect(bytes(result)).toEqual(bytes(expected[index]));
        told.push(index);
      },
    });
    expect(told).toEqual([...trials.keys()]);
    expect(results).toEqual(trials.map(() => undefined));
  });

  test("after an abort resolves with what is finished, and the rest undefined", async () => {
    const controller = new AbortController();
    const results = await engine.evaluate(trials, {
      signal: controller.signal,
      onDone: () => controller.abort(),
    });
    const finished = results.filter((result) => result !== undefined).length;
    expect(results).toHaveLength(trials.length);
    expect(finished).toBeGreaterThan(0);
    for (const [index, result] of results.entries()) {
      if (result) expect(bytes(result)).toEqual(bytes(expected[index]));
    }
  });

  test("starts nothing when it was aborted before", async () => {
    expect(await engine.evaluate(trials, { signal: AbortSignal.abort() })).toEqual(
      trials.map(() => undefined),
    );
  });

  test("says which trial failed, and works on", async () => {
    await expect(engine.evaluate([...trials.slice(0, 3), broken])).rejects.toThrow(
      /plan "nothing paid", market "healthy", replication 3, seed 7/,
    );
    expect((await engine.evaluate(trials.slice(0, 1))).map(bytes)).toEqual(expected.slice(0, 1).map(bytes));
  });

  test("says where a trial diverged, and the trials around it are what they are alone", async () => {
    const [first, second, third] = trials as [Trial, Trial, Trial];
    // Before, between and after those that share its warm-up, and again: what it leaves behind is used by the next.
    const mixed = [diverging, first, diverging, second, third, diverging, diverging];
    const told: boolean[] = [];
    const outcomes = await engine.evaluate(mixed, {
      onDone: (_, outcome) => told.push(isBrokenOff(outcome)),
    });
    const diverged = { person: expect.stringMatching(/^rep [12]$/), week: 1, what: "pay", subject: "quota" };
    expect(outcomes.map((outcome) => (outcome && isBrokenOff(outcome) ? outcome : bytes(outcome)))).toEqual([
      { diverged },
      bytes(expected[0]),
      { diverged },
      bytes(expected[1]),
      bytes(expected[2]),
      { diverged },
      { diverged },
    ]);
    expect(told).toEqual([true, false, true, false, false, true, true]);
  });

  test("has nothing to do for no trials", async () => {
    expect(await engine.evaluate([])).toEqual([]);
  });
});

test("an abort in process leaves all trials after the one under way", async () => {
  const controller = new AbortController();
  const results = await inProcessEngine().evaluate(trials, {
    signal: controller.signal,
    onDone: (index) => index === 4 && controller.abort(),
  });
  expect(results.indexOf(undefined)).toBe(5);
});

test("one job runs here, and so does little work; more runs on threads", async () => {
  for (const [jobs, small] of [
    [1, 0],
    [2, 0],
    [2, 1e9],
  ] as const) {
    const engine = await chooseEngine(jobs, small);
    expect((await engine.evaluate(trials.slice(0, 2))).map(bytes)).toEqual(expected.slice(0, 2).map(bytes));
    await engine.close();
  }
});

test("workers are told apart from a process that was started with a loader, and from no other", () => {
  for (const options of [["--import", "file:///loader.mjs"], ["--require=./first.cjs"], ["-r", "first"]])
    expect(preloads(options)).toBe(true);
  expect(preloads(["--max-old-space-size=900", "--cpu-prof"])).toBe(false);
});
