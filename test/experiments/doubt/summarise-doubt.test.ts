import { describe, expect, it } from "vitest";
import { summariseDoubt, verdictsInDoubt } from "../../../src/experiments/doubt/summarise-doubt.ts";
import type { TriedCompanies, TriedCompany } from "../../../src/experiments/doubt/tried-companies.ts";
import type { Verdict, VerdictWord } from "../../../src/findings/verdict.ts";

const pair = { market: "m", metric: "profit", plan: "a", against: "b" };
const path = (name: string) => ({ path: name, usual: 1, range: [0, 2] as const, isWhole: false });
const because = "no deal is ever made";
const failed: TriedCompany = { values: [0, 0], gaps: [], failed: { at: "plans", because }, diverged: 0 };

const company = (gap: number, { error = 0, values = [0, 0] } = {}): TriedCompany => ({
  ...{ values, gaps: [{ mean: gap, error }], failed: null, diverged: 1 },
});

const triedOf = (companies: readonly TriedCompany[], usual = 10): TriedCompanies => ({
  ...{ asked: 8, pairs: [pair], usual: [usual], drawn: [path("x"), path("y")], companies },
  size: { trials: 4, batches: 2, seed: 1, months: 1 },
});

const verdictOf = (word: VerdictWord, margin = 5): Verdict => ({
  ...{ market: "m", metric: "profit", word, best: "a", margin, wouldDecide: null, diverged: 0 },
  against: [
    {
      plan: "b",
      mean: 10,
      low: 1,
      high: 19,
      sd: 1,
      n: 4,
      p: 0.01,
      learned: null,
      ruledOut: word === "better",
    },
  ],
});

const noteOf = (gaps: readonly number[], word: VerdictWord = "better") =>
  summariseDoubt(triedOf(gaps.map((gap) => company(gap))), [verdictOf(word)])!;

describe("the sum of drawn companies", () => {
  it("counts signs as they are in the company itself, with Wilson's interval", () => {
    const [gap] = noteOf([1, 2, 3, 4, 5, 6, 7, 8, -1, 0]).gaps;
    expect(gap!.kept).toMatchObject({ count: 8, of: 10 });
    expect(gap!.kept.low).toBeCloseTo(0.4901625, 6);
    expect(gap!.kept.high).toBeCloseTo(0.9433178, 6);
    const below = summariseDoubt(triedOf([company(-1), company(1)], -3), [])!;
    expect(below.gaps[0]!.kept).toMatchObject({ count: 1, of: 2 });
  });

  it("says a tenth, half and nine tenths of the gaps: R's quantile, type 7", () => {
    expect(noteOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).gaps[0]).toMatchObject({ p10: 2, p50: 6, p90: 10 });
  });

  it("counts companies that could not be tried, and takes them for no answer", () => {
    const note = summariseDoubt(triedOf([company(1), failed]), [verdictOf("better")])!;
    expect(note.companies.map((one) => one.failed)).toEqual([null, because]);
    expect(note.companies.map(({ failedAt }) => failedAt)).toEqual([undefined, "plans"]);
    expect(note.companies.map(({ gaps }) => gaps)).toEqual([[1], [null]]);
    expect(note.gaps[0]!.kept.of).toBe(1);
    expect(note.verdicts[0]!.kept).toMatchObject({ count: 1, of: 1 });
    const none = summariseDoubt(triedOf([failed]), [verdictOf("better")])!;
    expect(none.gaps[0]).toMatchObject({ kept: { of: 0, low: 0, high: 1 }, p50: null, luck: null });
    expect(verdictsInDoubt([verdictOf("better")], none)[0]!.word).toBe("better");
    expect(summariseDoubt(triedOf([]), [])).toBeUndefined();
  });

  it("tells luck by the errors within companies from their spread, and which signs it would turn", () => {
    // Gaps vary by 2 · 10² / 1 = 200, errors are 10² each: half of it is luck.
    const luck = (usual: number) =>
      summariseDoubt(triedOf([company(0, { error: 10 }), company(20, { error: 10 })], usual), [])!.gaps[0]!;
    expect(luck(10).luck).toBeCloseTo(0.5, 12);
    // Beyond one error, Student's t with two degrees of freedom has 1/2 − 1/(2√3) on a side.
    expect(luck(10).turnedByLuck).toBeCloseTo(2 * (1 / 2 - 1 / (2 * Math.sqrt(3))), 10);
    expect(luck(1e9).turnedByLuck).toBeCloseTo(0, 6);
    expect(luck(0).luck).toBeCloseTo(0.5, 12);
    expect(luck(0).turnedByLuck).toBeNull();
    expect(noteOf([1, 2]).gaps[0]).toMatchObject({ luck: 0, turnedByLuck: 0 });
  });

  it("names the number that a gap goes with, and adjusts for all that were looked at", () => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8];
    const y = [3, 8, 1, 6, 4, 7, 2, 5];
    const tried = triedOf(x.map((value, at) => company(-value, { values: [value, y[at]!] })));
    const [first, second] = summariseDoubt(tried, [])!.gaps[0]!.strongest;
    expect(first).toEqual({ path: "x", correlation: -1, p: 0 });
    expect(second!.path).toBe("y");
    expect(second!.p).toBe(1);
  });
});

describe("companies that agree", () => {
  const agreeing = (gaps: readonly number[], verdict: Verdict) =>
    summariseDoubt(triedOf(gaps.map((gap) => company(gap))), [verdict])!.verdicts[0]!.kept.count;

  it("are alike as well where plans are exactly alike", () => {
    expect(agreeing([0, 0, 1, -1], verdictOf("same"))).toBe(2);
  });

  it("have the best plan ahead, of what is better where there is less of it below", () => {
    expect(agreeing([1, 2, -1, 0], verdictOf("better"))).toBe(2);
    const less = { ...pair, metric: "optOuts" };
    const tried = {
      ...triedOf(
        [1, -2, -3, 0].map((gap) => company(gap)),
        -10,
      ),
      pairs: [less],
    };
    const verdict = { ...verdictOf("better"), metric: "optOuts" };
    expect(summariseDoubt(tried, [verdict])!.verdicts[0]!.kept).toMatchObject({ count: 2, of: 4 });
    // An open verdict may have no lead at all: a company in which the plan leads is no less one.
    const [rival] = verdictOf("open").against;
    expect(agreeing([3, 4, -3], { ...verdictOf("open"), against: [{ ...rival!, mean: 0 }] })).toBe(2);
  });
});

describe("a verdict in doubt", () => {
  const word = (gaps: readonly number[], before: VerdictWord) =>
    verdictsInDoubt([verdictOf(before)], noteOf(gaps, before))[0]!.word;

  it("depends on assumptions where fewer than three companies in four agree", () => {
    expect(word([1, 1, 1, -1], "better")).toBe("better");
    expect(word([1, 1, 1, -1, -1], "better")).toBe("dependsOnAssumptions");
    expect(word([1, 1, -1, -1], "betterByLess")).toBe("dependsOnAssumptions");
  });

  it("holds what is practically equal to its margin", () => {
    expect(word([1, -4, 5, 9], "equal")).toBe("equal");
    expect(word([1, -4, 8, -9], "equal")).toBe("dependsOnAssumptions");
  });

  it("leaves alone what no trials decided, and all where nobody asked", () => {
    expect(word([-1, -1, -1, -1], "open")).toBe("open");
    expect(word([-1, -1, -1, -1], "onePilot")).toBe("onePilot");
    expect(verdictsInDoubt([verdictOf("better")], undefined)[0]!.word).toBe("better");
  });
});
