import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import type { CompareOptions } from "../../../src/experiments/compare/compare-options.ts";
import { knownFaults, knownFindings } from "../../../src/experiments/known-findings.ts";
import type { LookTold } from "../../../src/experiments/stopping/try-until.ts";
import type { ExperimentOptions } from "../../../src/experiments/try-arms.ts";
import { inMemoryStore } from "../../../src/store/in-memory-store.ts";
import type { Evaluate } from "../../../src/trial/evaluate.ts";
import { compare, rowsOf } from "../ask.ts";
import { smallScenario } from "../small-scenario.ts";

const { evaluate } = inProcessEngine();
const usual = { evaluate, software: "test", pilotReplications: 1, cache: inMemoryStore() };
/** Seven trials in three batches, of two plans that differ a little. */
const scenario = smallScenario(
  { low: 0.05, high: 0.1 },
  { months: 2, trials: 7, customers: 400, more: "batches: 3\nmargin: 0" },
);

const ask = (choice: CompareOptions, options: Partial<ExperimentOptions> = {}) =>
  compare(scenario, { ...usual, ...options }, choice);

/** What no interval of so few trials is. */
const hairline = { precision: 1e-9 };

/** Everything but how it came about. */
async function numbersOf(asked: ReturnType<typeof ask>) {
  const { stopping, fingerprint, ...numbers } = (await asked).findings;
  return { stopping: stopping!, fingerprint, numbers };
}

/** Whether trials are of plans, which keep their managers' journals, not of pilots. */
const areOfPlans = ([first]: Parameters<Evaluate>[0]) => first?.managerJournal === true;

describe("batches that are added", () => {
  it("give the same numbers as if they had been asked for at once", async () => {
    const inSteps = await numbersOf(ask({ ...hairline, looks: [2, 3, 5] }));
    const atOnce = await numbersOf(ask({ ...hairline, looks: [5] }));
    expect(inSteps.numbers).toEqual(atOnce.numbers);
    expect(inSteps.stopping.looks.map(({ batches }) => batches)).toEqual([2, 3, 5]);
    expect(atOnce.stopping.looks).toEqual(inSteps.stopping.looks.slice(2));
    expect(inSteps.numbers.trials).toEqual({ asked: 11, done: 11, interrupted: false, batches: 5 });
  });

  it("go on from the comparison that was asked for: it is the first look, and where one look is planned its intervals too", async () => {
    const { findings: plain } = await ask({});
    const { numbers } = await numbersOf(ask({ looks: [3] }));
    expect(plain.stopping).toBeUndefined();
    const { stopping: _, fingerprint: __, ...same } = plain;
    expect(numbers).toEqual(same);
  });

  it("are found sound in a findings file", async () => {
    const { findings } = await ask({ untilDecided: true, precision: "2%", looks: [2, 4] });
    const read = knownFindings.parse(JSON.parse(JSON.stringify(findings)));
    expect(knownFaults(read)).toEqual([]);
    expect(findings.stopping).toMatchObject({ begun: { trials: 7, batches: 3 }, precision: "2%" });
  });

  it("make no pilot twice, though nobody keeps any", async () => {
    const runs = { steps: 0, once: 0 };
    const counting =
      (key: keyof typeof runs): Evaluate =>
      (trials, options) => {
        runs[key] += trials.length;
        return evaluate(trials, options);
      };
    const { cache: _, ...uncached } = usual;
    const options = (key: keyof typeof runs) => ({ ...uncached, evaluate: counting(key) });
    await compare(scenario, options("once"), { looks: [11] });
    await compare(scenario, options("steps"), { ...hairline, looks: [10, 11] });
    // The eleventh batch alone has runs that ten pilots did not: none is made again.
    expect(runs.steps).toBe(runs.once);
  });
});

describe("until every market is decided", () => {
  const far = smallScenario(
    { low: 0.01, high: 5 },
    { months: 2, trials: 20, customers: 400, more: "batches: 10" },
  );

  it("stops at the first look that decides, whose intervals are wider than those of whoever looks once", async () => {
    const told: LookTold[] = [];
    const options = { ...usual, onLook: (look: LookTold) => void told.push(look) };
    const { findings } = await compare(far, options, { untilDecided: true });
    const { findings: once } = await compare(far, usual, {});
    const [verdict] = findings.verdicts;
    expect(verdict).toMatchObject({ word: "better", best: "low" });
    expect(findings.stopping).toMatchObject({
      planned: [10, 20, 40, 80],
      looks: [{ batches: 10, error: 0.005 }],
    });
    expect(told).toEqual([{ number: 1, planned: 4, batches: 10, unsettled: [], next: "settled" }]);
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    // t of 9 degrees of freedom at 99.75 and at 97.5 %, where every batch has a value; totals and differences tell the same story.
    const wider = 3.689662 / 2.262157;
    expect(width(verdict!.against[0]!) / width(once.verdicts[0]!.against[0]!)).toBeCloseTo(wider, 4);
    for (const [place, total] of findings.totals.entries()) {
      if (total.sd > 0 && total.n === 20)
        expect(width(total) / width(once.totals[place]!)).toBeCloseTo(wider, 4);
    }
    for (const [place, one] of findings.differences.entries()) {
      if (one.sd > 0 && one.n === 20)
        expect(width(one) / width(once.differences[place]!)).toBeCloseTo(wider, 4);
    }
  });

  it("goes on to the last look where plans are close, and spends at each what it may", async () => {
    const told: LookTold["next"][] = [];
    const { findings } = await ask(
      { untilDecided: true, looks: [2, 3, 4] },
      { onLook: ({ next }) => void told.push(next) },
    );
    expect(told).toEqual([3, 4, "last"]);
    expect(findings.stopping!.looks.map(({ error }) => error)).toEqual(
      [4 / 904, 9 / 909 - 4 / 904, 16 / 916 - 9 / 909].map((share) => Number((0.05 * share).toPrecision(10))),
    );
  });

  it("spends no more where more looks are planned: the earlier ones saw the same", async () => {
    const looksOf = async (looks: readonly number[]) =>
      (await ask({ untilDecided: true, looks })).findings.stopping!.looks;
    expect((await looksOf([2, 3, 4])).slice(0, 2)).toEqual(await looksOf([2, 3]));
  });
});

it("stops where the interval that decides is as short as was asked for, not before", async () => {
  const { findings: wide } = await ask({ ...hairline, looks: [3, 5] });
  const [first, second] = wide.stopping!.looks.map(({ markets }) => markets[0]!.reach!);
  const stop = (precision: number) =>
    ask({ precision, looks: [3, 5] }).then(({ findings }) => findings.stopping!.looks.length);
  expect([first! > second!, await stop(first! * 1.001), await stop(first! * 0.999)]).toEqual([true, 1, 2]);
  const { against } = wide.verdicts[0]!;
  expect((against[0]!.high - against[0]!.low) / 2).toBeCloseTo(second!, 6);
});

it("says to the last look that it is not as short as was asked for, where batches end before", async () => {
  const told: LookTold[] = [];
  const { findings } = await ask({ ...hairline, looks: [2, 3] }, { onLook: (look) => void told.push(look) });
  expect(told.map(({ next, unsettled }) => [next, unsettled])).toEqual([
    [3, ["healthy"]],
    ["last", ["healthy"]],
  ]);
  const { asked, reach } = findings.stopping!.looks.at(-1)!.markets[0]!;
  expect(reach!).toBeGreaterThan(asked!);
});

it("gives the same whatever the order in which trials are run", async () => {
  const backwards: Evaluate = async (trials, { onDone } = {}) => {
    const outcomes = (await evaluate(trials.toReversed())).toReversed();
    for (const [index, outcome] of outcomes.entries()) onDone?.(index, outcome!);
    return outcomes;
  };
  const choice = { untilDecided: true, precision: 1e-9, looks: [2, 4] };
  const { cache: _, ...uncached } = usual;
  const [inOrder, other] = [
    await ask(choice),
    await compare(scenario, { ...uncached, evaluate: backwards }, choice),
  ];
  expect(JSON.stringify(other.findings)).toBe(JSON.stringify(inOrder.findings));
  expect(rowsOf(other)).toEqual(rowsOf(inOrder));
});

describe("with other options", () => {
  it("begins from the trials and batches that were asked for, and adds batches of as many trials", async () => {
    const { findings } = await ask(hairline, { trials: 5, batches: 2 });
    expect(findings.stopping).toMatchObject({ begun: { trials: 5, batches: 2 }, planned: [2, 4, 8, 16] });
    expect(findings.trials).toMatchObject({ asked: 5 + 14 * 2, batches: 16 });
  });

  it("takes no more batches than trials, and two where one was asked for", async () => {
    const few = await ask({ ...hairline, looks: [3, 4] }, { trials: 3, batches: 10 });
    expect(few.findings.stopping!.begun).toEqual({ trials: 3, batches: 3 });
    expect(few.findings.trials).toMatchObject({ asked: 4, batches: 4 });
    const one = await ask({ budget: "1s" }, { trials: 2, batches: 1, elapsed: () => 2000 });
    expect(one.findings.trials).toMatchObject({ asked: 4, batches: 2 });
  });

  it("asks drawn companies as if nobody had looked, after the batches are made", async () => {
    const looked = await ask({ untilDecided: true, looks: [3, 4], doubt: 2 });
    const usually = await ask({ doubt: 2 });
    const companiesOf = ({ findings }: typeof looked) => findings.doubt!.companies;
    expect(companiesOf(looked)).toHaveLength(2);
    expect(companiesOf(looked)).toEqual(companiesOf(usually));
    expect(looked.findings.stopping!.looks.map(({ batches }) => batches)).toEqual([3, 4]);
  });
});

describe("a budget of time", () => {
  /** A clock that each trial of a plan moves by a second, pilots not. */
  function clocked(slowFrom = Number.POSITIVE_INFINITY) {
    let [time, trials] = [0, 0];
    const slow: Evaluate = (asked, options) => {
      if (areOfPlans(asked)) {
        trials += asked.length;
        time += asked.length * (trials > slowFrom ? 10_000 : 1000);
      }
      return evaluate(asked, options);
    };
    return { evaluate: slow, elapsed: () => time };
  }

  it("adds batches as long as the next one ends in time, and says by how many the same comes again", async () => {
    // Batches take 6, 4, 4 and then 4 seconds each.
    const inTime = await ask({ budget: "23s" }, clocked());
    const { findings } = inTime;
    expect(findings.trials).toMatchObject({ asked: 11, done: 11, interrupted: false, batches: 5 });
    expect(findings.stopping!.planned).toEqual([5]);
    const again = await ask({ looks: [5] });
    expect(again.findings).toEqual(findings);
    // Trials are handed on in the same order, so that their table is the same.
    expect(rowsOf(again)).toEqual(rowsOf(inTime));
  });

  it("is never spent by less than two batches, nor exceeded by a batch that could be foreseen", async () => {
    expect((await ask({ budget: "1s" }, clocked())).findings.trials.batches).toBe(2);
    expect((await ask({ budget: "24s" }, clocked())).findings.trials.batches).toBe(5);
    // What becomes slower on the way was not foreseen, and ends it.
    expect((await ask({ budget: "40s" }, clocked(14))).findings.trials.batches).toBeLessThan(6);
  });

  it("that is over before the first look makes one where it ended, which spends what so few batches may", async () => {
    const told: LookTold[] = [];
    const options = { ...clocked(), onLook: (look: LookTold) => void told.push(look) };
    const { findings } = await ask({ untilDecided: true, looks: [5, 10], budget: "1s" }, options);
    expect(told).toEqual([{ number: 1, planned: 2, batches: 2, unsettled: ["healthy"], next: "time" }]);
    expect(findings.stopping).toMatchObject({ planned: [2], looks: [{ batches: 2 }] });
    expect(findings.stopping!.looks[0]!.error).toBeCloseTo((0.05 * 4) / 904, 9);
    expect(findings.trials.interrupted).toBe(false);
    expect((await ask({ untilDecided: true, looks: [2] })).findings).toEqual(findings);
  });

  it("ends looks too: the look at its end is one that was not planned, and comes again where it is", async () => {
    const told: LookTold["next"][] = [];
    const options = { ...clocked(), onLook: ({ next }: LookTold) => void told.push(next) };
    const { findings } = await ask({ untilDecided: true, looks: [2, 10, 20], budget: "27s" }, options);
    expect(told).toEqual([10, "time"]);
    expect(findings.stopping!.planned).toEqual([2, 6]);
    expect((await ask({ untilDecided: true, looks: [2, 6] })).findings).toEqual(findings);
  });
});

describe("a stop by hand", () => {
  /** Stops when so many trials of plans are done. */
  function stopped(after: number) {
    const controller = new AbortController();
    let done = 0;
    const counting: Evaluate = (trials, options) =>
      evaluate(trials, {
        ...options,
        onDone: (index, outcome) => {
          options?.onDone?.(index, outcome);
          if (areOfPlans(trials) && ++done === after) controller.abort();
        },
      });
    return { evaluate: counting, signal: controller.signal };
  }

  it("loses nothing of the looks before, and says that it is a part", async () => {
    // Ten trials are the first two batches; four more the first two replications of the third.
    const { findings } = await ask({ ...hairline, looks: [2, 3, 5] }, stopped(12));
    expect(findings.trials).toMatchObject({ interrupted: true, asked: 7, done: 6, batches: 3 });
    expect(findings.stopping!.looks.map(({ batches }) => batches)).toEqual([2, 3]);
  });

  it("in the pilot of a batch that is to be added keeps what is there", async () => {
    const { cache: _, ...uncached } = usual;
    const { signal, evaluate: counting } = stopped(10);
    const { findings } = await compare(
      scenario,
      { ...uncached, signal, evaluate: counting },
      { ...hairline, looks: [2, 3] },
    );
    expect(findings.trials).toMatchObject({ interrupted: true, asked: 7, done: 5, batches: 2 });
  });
});
