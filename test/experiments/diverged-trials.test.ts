import { beforeAll, describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { knownFindings } from "../../src/experiments/known-findings.ts";
import { present } from "../../src/experiments/present.ts";
import { answerSentence } from "../../src/experiments/sections/answer-sentence.ts";
import { divergedRows, verdictRows } from "../../src/experiments/tables.ts";
import { explain } from "../../src/explain/explain.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { Interrupted } from "../../src/trial/interrupted.ts";
import { TrialDiverged } from "../../src/trial/trial-diverged.ts";
import { type Answer, causes, compare, rowsOf } from "./ask.ts";
import { smallScenario } from "./small-scenario.ts";

const { evaluate } = inProcessEngine();
const usual = { evaluate, cache: inMemoryStore(), software: "0.0.0", pilotReplications: 1, trials: 6 };

/** The first deal of a replication is worth more than can be counted: what remains is where nothing was sold. */
const wild = 2e8;
const scenario = smallScenario({ modest: 0.1, wild }, { customers: 120 });

/** What it says of a plan that each trial is broken off in its first week. */
const endless = smallScenario({ modest: 0.1, endless: 0.1 });
const quota = { type: "quota", for: "sales", metric: "attempts", period: "month", quota: 1e-310, bonus: 1 };
const endlessScenario = {
  ...endless,
  plans: { ...endless.plans, endless: { title: "Endless", components: [{ ...quota, accelerator: 2 }] } },
} as unknown as typeof endless;

/** Rows of a plan in the replications that are named. */
function rowsIn(made: Answer, name: string, replications: readonly number[]) {
  return rowsOf(made).filter(({ plan, replication }) => plan === name && replications.includes(replication));
}

describe("a comparison in which some trials diverge", () => {
  let mixed: Answer;
  let modest: Answer;
  let left: readonly number[];
  let broken: readonly number[];
  beforeAll(async () => {
    mixed = await compare(scenario, usual);
    modest = await compare(smallScenario({ modest: 0.1 }, { customers: 120 }), usual);
    left = mixed.measured.replications;
    broken = [0, 1, 2, 3, 4, 5].filter((replication) => !left.includes(replication));
  });

  it("goes on, and is over the replications in which no plan diverged", () => {
    const { findings } = mixed;
    expect(left.length).toBeGreaterThanOrEqual(2);
    expect(broken.length).toBeGreaterThanOrEqual(2);
    const done = left.length;
    expect(findings.trials).toEqual({ asked: 6, done, interrupted: false, batches: done });
    // Those trials of the other plan are what they are without any that diverge beside them.
    expect(rowsIn(mixed, "modest", left)).toEqual(rowsIn(modest, "modest", left));
    const booked = rowsIn(mixed, "wild", [0, 1, 2, 3, 4, 5]).filter(
      ({ metric, unit, span }) => metric === "booked" && unit === "company" && span === "run",
    );
    expect(booked.map(({ value }) => value)).toEqual(left.map(() => 0));
  });

  it("has a row for each, with who, when and why, and counts them by arm in the findings", () => {
    const rows = [...divergedRows(mixed.measured)];
    expect(rows.map(({ plan, market, replication }) => [plan, market, replication])).toEqual(
      broken.map((replication) => ["wild", "healthy", replication]),
    );
    expect(rows[0]!.reason).toMatch(/^rep \d in week \d+: what the commission pays is out of all bounds/);
    const { diverged } = mixed.findings;
    expect(diverged).toMatchObject({
      leftOut: broken.length,
      arms: [{ arm: "wild.healthy", trials: broken.length }],
    });
    expect(diverged!.arms[0]!.first.map(({ replication }) => replication)).toEqual(broken.slice(0, 3));
    const written = JSON.parse(JSON.stringify(mixed.findings));
    expect(knownFindings.parse(written)).toEqual(written);
  });

  it("says nothing of it where all went well", () => {
    expect(modest.findings).not.toHaveProperty("diverged");
    expect([...divergedRows(modest.measured)]).toEqual([]);
  });

  it.each([
    ["en", "trials broken off: N; first: rep R in week W, what ‘Commission’ pays (trial number T)"],
    ["ru", "прервано прогонов: N; первые: продавец R, неделя W, выплата"],
  ] as const)("tells it before the answer, in %s", (language, sentence) => {
    const [, rep, week] = [...divergedRows(mixed.measured)][0]!.reason.match(/^rep (\d) in week (\d+)/)!;
    const said = sentence
      .replace("N", String(broken.length))
      .replace("R", rep!)
      .replace("W", week!)
      .replace("T", String(broken[0]));
    const [first] = present(mixed.findings, { language });
    expect(first!.blocks[0]).toMatchObject({
      kind: "answer",
      tone: "open",
      detail: [expect.stringContaining(said)],
    });
  });

  it("counts them in the verdict, in the sentences beside it and in the table of verdicts", () => {
    const { findings } = mixed;
    expect(findings.verdicts.map(({ diverged }) => diverged)).toEqual([broken.length]);
    expect(JSON.stringify(present(findings))).toContain(
      `Broken off in this market and in no number: ${broken.length} trials.`,
    );
    expect([...verdictRows(findings)].map(({ diverged }) => diverged)).toEqual([broken.length]);
  });

  it("does not praise a plan that is ahead where it did not diverge", () => {
    const { findings } = mixed;
    const [verdict] = findings.verdicts;
    const ahead = (best: string, second: string) => ({
      ...findings,
      verdicts: [
        { ...verdict!, best, word: "better" as const, against: [{ ...verdict!.against[0]!, plan: second }] },
      ],
    });
    expect(answerSentence(ahead("wild", "modest"), "healthy")).toMatch(
      new RegExp(
        `But .* ran out of all bounds in other trials \\(${broken.length}\\).*no ground for choosing it`,
      ),
    );
    expect(answerSentence(ahead("modest", "wild"), "healthy")).not.toMatch(/out of all bounds/);
  });

  it("is an interruption, not a divergence, where it was stopped too early", async () => {
    const stop = new AbortController();
    const stopped = compare(scenario, {
      ...usual,
      signal: stop.signal,
      onProgress: ({ phase, done }) => phase === "trials" && done === 3 && stop.abort(),
    });
    await expect(stopped).rejects.toThrow(Interrupted);
  });
});

describe("where too few replications are left", () => {
  it("comparing says so, of whom and when", async () => {
    const failing = compare(endlessScenario, usual);
    await expect(failing).rejects.toThrow(TrialDiverged);
    await expect(failing).rejects.toThrow(
      /^too few trials are left .* 6 of 6 trials of plan "endless" in market "healthy" diverged, .* rep 1 in week 1: /,
    );
    await expect(failing).rejects.toMatchObject({
      divergence: { person: "rep 1", week: 1, what: "belief", subject: "work" },
    });
  });

  it("explaining and switching causes say the same", async () => {
    const one = { ...endlessScenario, plans: { endless: endlessScenario.plans.endless! } };
    await expect(explain(one, { ...usual, replications: 1 })).rejects.toThrow(TrialDiverged);
    await expect(causes(one, { ...usual, trials: 2 }, { only: ["managers-background"] })).rejects.toThrow(
      TrialDiverged,
    );
  });
});

it("an explanation is of the trials that went well, and counts the others", async () => {
  const one = { ...scenario, plans: { wild: scenario.plans.wild! } };
  const explained = await explain(one, { ...usual, replications: 1 });
  expect(explained.trials).toBeGreaterThanOrEqual(1);
  expect(explained.diverged!.length).toBeGreaterThanOrEqual(1);
  expect(explained.trials + explained.diverged!.length).toBe(usual.trials);
  const ends = explained.people.flatMap(({ levers }) => levers.map(({ end }) => end.mean));
  expect(ends.every(Number.isFinite)).toBe(true);
});
