import { beforeAll, describe, expect, it } from "vitest";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import { present } from "../../../src/experiments/present.ts";
import { weeklyRows } from "../../../src/experiments/tables.ts";
import type { Priors } from "../../../src/model/priors.ts";
import { pilotRuns, usualRuns } from "../../../src/pilot/plan-pilot.ts";
import { ScenarioMistake } from "../../../src/scenario/scenario-mistake.ts";
import { inMemoryStore } from "../../../src/store/in-memory-store.ts";
import type { Evaluate } from "../../../src/trial/evaluate.ts";
import { Interrupted } from "../../../src/trial/interrupted.ts";
import type { Progress } from "../../../src/trial/progress.ts";
import { type Answer, compare, rowsOf, run } from "../ask.ts";
import { smallScenario } from "../small-scenario.ts";

const { evaluate } = inProcessEngine();
const cache = inMemoryStore();
const usual = { evaluate, cache, software: "0.0.0", pilotReplications: 1 };

const same = smallScenario({ first: 0.1, again: 0.1 }, { markets: "{ healthy: healthy, dying: dying }" });
const unlike = smallScenario(
  { small: 0.02, large: 0.4 },
  { more: "observed: [{ metric: leads, months: [10, 0] }]" },
);

/** Runs of a pilot of one replication, and of one that only looks at what is usual. */
const whole = pilotRuns(same.company, 1).length;
const usualAlone = usualRuns(same.company, 1).length;

describe("a plan compared with itself", () => {
  let twice: Answer;
  beforeAll(async () => {
    twice = await compare(same, usual);
  });

  it("differs by exactly nothing, in every metric, unit, span and market", () => {
    const { differences } = twice.findings;
    expect(new Set(differences.map(({ market }) => market))).toEqual(new Set(["healthy", "dying"]));
    expect(new Set(differences.map(({ metric }) => metric)).size).toBeGreaterThan(50);
    for (const { mean, low, high, sd, p } of differences) {
      expect([mean, low, high, sd, p]).toEqual([0, 0, 0, 0, null]);
    }
  });

  it("decides nothing", () => {
    expect(twice.findings.verdicts.map(({ best, word }) => [best, word])).toEqual([
      ["first", "same"],
      ["first", "same"],
    ]);
  });

  it("survives a round trip through JSON and says where the numbers come from", () => {
    const { findings } = twice;
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    expect(findings).toMatchObject({
      format: "truce-findings",
      version: 2,
      experiment: "compare",
      name: "small",
      seed: 1,
      months: 3,
      customers: 400,
      trials: { asked: 3, done: 3, interrupted: false, batches: 3 },
      people: { marketers: 2, reps: 2 },
      // Three pilots, and what is usual by seven more.
      pilot: { runs: 3 * whole + 7 * usualAlone, foresightMonths: 1 },
    });
    expect(findings.arms.map(({ id }) => id)).toEqual([
      "first.healthy",
      "again.healthy",
      "first.dying",
      "again.dying",
    ]);
    expect(findings.plans[0]!.components[1]).toMatchObject({ type: "commission", rate: 0.1 });
  });

  it("shows the need of each market month by month", () => {
    const [healthy, dying] = twice.findings.markets;
    expect(healthy!.needByMonth).toEqual([1, 1, 1]);
    expect(dying!.needByMonth[0]).toBeLessThan(1);
    expect(dying!.needByMonth[2]).toBeLessThan(dying!.needByMonth[1]!);
  });

  it("writes the same numbers once more in long form", () => {
    const { findings, measured } = twice;
    const leads = rowsOf(twice).filter(
      ({ plan, market, metric, unit, span }) =>
        `${plan} ${market} ${metric} ${unit} ${span}` === "first dying leads company run",
    );
    expect(leads.map(({ replication }) => replication)).toEqual([0, 1, 2]);
    const total = findings.totals.find(
      ({ arm, metric, unit, span }) => `${arm} ${metric} ${unit} ${span}` === "first.dying leads company run",
    )!;
    const mean = leads.reduce((sum, { value }) => sum + value, 0) / 3;
    expect(mean).toBeCloseTo(total.mean, 6);
    const weekly = [...weeklyRows(measured)].filter(
      ({ plan, market, metric, unit }) =>
        `${plan} ${market} ${metric} ${unit}` === "first dying leads company",
    );
    expect(weekly.map(({ week }) => week)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(weekly.reduce((sum, row) => sum + row.mean, 0)).toBeCloseTo(mean, 6);
    const drawn = findings.series.find(
      ({ arm, metric, unit }) => `${arm} ${metric} ${unit}` === "first.dying leads company",
    )!;
    expect(weekly.map((row) => row.high)).toEqual(drawn.high);
  });

  it("computes the band of a month from months, not from bands of weeks", () => {
    const { findings } = twice;
    const drawn = findings.monthly.find(
      ({ arm, metric, unit }) => `${arm} ${metric} ${unit}` === "first.dying leads company",
    )!;
    const first = rowsOf(twice)
      .filter(
        ({ plan, market, metric, unit, span }) =>
          `${plan} ${market} ${metric} ${unit} ${span}` === "first dying leads company month1",
      )
      .map(({ value }) => value)
      .sort((a, b) => a - b);
    expect(drawn.mean).toHaveLength(3);
    expect(drawn.mean[0]).toBeCloseTo((first[0]! + first[1]! + first[2]!) / 3, 6);
    expect(drawn.high[0]).toBeCloseTo(first[1]! + 0.9 * (first[2]! - first[1]!), 6);
  });

  it("keeps to departments and company unless people are asked for", async () => {
    const units = (rows: Iterable<{ unit: string }>) => new Set([...rows].map(({ unit }) => unit));
    expect(units(rowsOf(twice))).toEqual(new Set(["company", "marketing", "sales"]));
    const made = await compare(smallScenario({ one: 0.1 }, { months: 1, trials: 2 }), {
      ...usual,
      people: true,
    });
    expect(units(rowsOf(made))).toContain("rep 2");
    expect(units(weeklyRows(made.measured))).toContain("marketer 1");
  });
});

describe("compare", () => {
  it("sets a measured count beside the observed one", async () => {
    const { findings } = await compare(unlike, usual);
    const [small] = findings.observed;
    expect(small).toMatchObject({ arm: "small.healthy", metric: "leads", observed: [10, 0] });
    expect(small!.simulated).toHaveLength(2);
    expect(small!.error[0]).toBeCloseTo(small!.simulated[0]! / 10 - 1, 8);
    expect(small!.error[1]).toBeNull();
  });

  it("gives the same bytes whatever is cached, whoever runs it, and however often", async () => {
    const bytes = async (options = {}) =>
      JSON.stringify((await compare(unlike, { ...usual, ...options })).findings);
    const once = await bytes();
    expect(await bytes({ cache: inMemoryStore() })).toBe(once);
    const late: Evaluate = async (trials, options) => evaluate([...trials], options);
    expect(await bytes({ evaluate: late })).toBe(once);
    expect(await bytes({ seed: 2 })).not.toBe(once);
  });

  it("measures a company once a batch, however many plans, markets and scenarios it has", async () => {
    const pilots: Progress[] = [];
    const onProgress = (progress: Progress) => {
      if (progress.phase === "pilot") pilots.push(progress);
    };
    const other = smallScenario({ more: 0.3 }, { name: "other", months: 2 });
    const { findings } = await compare([unlike, other], { ...usual, cache: inMemoryStore(), onProgress });
    // Three trials, each a batch of its own; what is usual is told by ten pilots.
    const runs = 3 * whole + 7 * usualAlone;
    expect(pilots.map(({ done }) => done)).toEqual(Array.from({ length: runs }, (_, run) => run + 1));
    expect(pilots.at(-1)).toEqual({ phase: "pilot", done: runs, total: runs });
    expect(findings.months).toBe(2);
    expect(findings.arms.map(({ id }) => id)).toEqual(["small.healthy", "large.healthy", "more.healthy"]);
    expect(new Set(findings.differences.map(({ plan, baseline }) => `${plan} ${baseline}`))).toEqual(
      new Set(["large small", "more small"]),
    );
  });

  it("passes no pilot of another shape on to people", async () => {
    const kept = new Map<string, unknown>();
    const spoilt = {
      read: async (key: string) => ({ fingerprint: key, runs: 1 }) as Priors,
      write: async (key: string, priors: Priors) => void kept.set(key, priors),
    };
    const { findings } = await compare(unlike, { ...usual, cache: spoilt, trials: 2 });
    expect(findings.pilot.runs).toBe(2 * whole + 8 * usualAlone);
    // The pilots of both batches and those of what is usual, each under its own name.
    const [one, other, ...alone] = [...kept.values()] as Priors[];
    expect([...kept.keys()]).toEqual([one, other, ...alone].map((priors) => priors!.fingerprint));
    expect(alone.map(({ runs, sales }) => [runs, sales.levers.length])).toEqual(
      Array(8).fill([usualAlone, 0]),
    );
    expect(one!.marketing.slope).not.toEqual(other!.marketing.slope);
  });

  it("refuses what it cannot give an interval to", async () => {
    await expect(compare(unlike, { ...usual, trials: 1 })).rejects.toThrow(ScenarioMistake);
  });

  it("says where a plan asks for what cannot be met", async () => {
    const scenario = {
      ...unlike,
      plans: {
        odd: {
          title: "Odd",
          components: [
            {
              type: "penalty",
              for: "sales" as const,
              period: "month" as const,
              metric: "sessions",
              targetCost: 100,
            },
          ],
        },
      },
    };
    const odd = compare(scenario as unknown as typeof unlike, usual);
    await expect(odd).rejects.toThrow(ScenarioMistake);
    await expect(odd).rejects.toThrow(/small: plans\.odd\.components\.0\.targetCost/);
  });
});

describe("batches", () => {
  const batched = { ...usual, cache: inMemoryStore() };
  const profits = (made: Answer) =>
    rowsOf(made).filter(
      ({ metric, span, unit }) => metric === "profit" && span === "run" && unit === "company",
    );

  it("are dealt to in turn, so that more trials change nothing of the first ones", async () => {
    const few = profits(await compare(unlike, { ...batched, trials: 4, batches: 2 }));
    const many = profits(await compare(unlike, { ...batched, trials: 6, batches: 2 }));
    expect(many.filter(({ replication }) => replication < 4)).toEqual(few);
    expect(few.slice(0, 4).map(({ batch }) => batch)).toEqual([0, 1, 0, 1]);
  });

  it("are of people who learned different things, on the same terms", async () => {
    const one = await compare(unlike, { ...batched, trials: 4, batches: 1 });
    const two = await compare(unlike, { ...batched, trials: 4, batches: 2 });
    const byBatch = (result: Answer, batch: number) =>
      profits(result)
        .filter(({ replication }) => replication % 2 === batch)
        .map(({ value }) => value);
    expect(byBatch(one, 1)).not.toEqual(byBatch(two, 1));
    expect(two.measured.batches).toEqual([0, 1, 0, 1]);
    expect(two.findings.plans).toEqual(one.findings.plans);
    expect(byBatch(one, 0)).toEqual(byBatch(two, 0));
  });

  it("are no more than there are trials, and one of all decides nothing", async () => {
    const few = await compare(unlike, { ...batched, trials: 2, batches: 10 });
    expect(few.findings.trials.batches).toBe(2);
    const { findings } = await compare(unlike, { ...batched, trials: 6, batches: 1 });
    expect(findings.verdicts.map(({ word }) => word)).toEqual(["onePilot"]);
    expect(JSON.stringify(present(findings))).toContain("one pilot decides nothing");
    expect(JSON.stringify(findings)).not.toMatch(/NaN|null,"high"/);
  });
});

describe("an interrupted comparison", () => {
  /** Aborts after so many finished trials of the comparison itself. */
  async function interruptedAfter(trials: number): Promise<Answer> {
    const stop = new AbortController();
    return compare(unlike, {
      ...usual,
      signal: stop.signal,
      trials: 6,
      batches: 3,
      onProgress: ({ phase, done }) => {
        if (phase === "trials" && done === trials) stop.abort();
      },
    });
  }

  it("keeps the replications that are whole and says so", async () => {
    const made = await interruptedAfter(7);
    const { findings } = made;
    expect(findings.trials).toEqual({ asked: 6, done: 3, interrupted: true, batches: 3 });
    const short = await compare(unlike, { ...usual, trials: 3, batches: 3 });
    expect(findings.totals).toEqual(short.findings.totals);
    expect(findings.differences).toEqual(short.findings.differences);
    expect(rowsOf(made)).toEqual(rowsOf(short));
    expect(findings.fingerprint).not.toBe(short.findings.fingerprint);
  });

  it("has nothing to say before two replications are whole, or before the pilot is", async () => {
    await expect(interruptedAfter(3)).rejects.toThrow(Interrupted);
    const stop = new AbortController();
    const early = compare(unlike, {
      ...usual,
      cache: inMemoryStore(),
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 5) stop.abort();
      },
    });
    await expect(early).rejects.toThrow(Interrupted);
  });
});

describe("run", () => {
  it("is a comparison of one scenario's own plans under its own name", async () => {
    const { findings } = await run(smallScenario({ only: 0.1 }, { trials: 2 }), usual);
    expect(findings.experiment).toBe("run");
    expect(findings.differences).toEqual([]);
    expect(findings.verdicts).toMatchObject([
      { market: "healthy", metric: "profit", word: "alone", best: "only", against: [], wouldDecide: null },
    ]);
  });
});
