import { describe, expect, it } from "vitest";
import { answer } from "../../../src/experiments/sections/answer.ts";
import { doubt } from "../../../src/experiments/sections/doubt.ts";
import { doubtSentences } from "../../../src/experiments/sections/doubt-sentences.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { type DoubtNote, doubtNote } from "../../../src/findings/doubt-note.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { findingsFaults } from "../../../src/findings/findings-faults.ts";
import { languages } from "../../../src/language/text.ts";
import { exampleFindings } from "../example-findings.ts";

const kept = { count: 2, of: 3, low: 0.21, high: 0.94 };
const assumption = { path: "company.reps.effortCost", correlation: -0.8, p: 0.01 };

const note: DoubtNote = {
  ...{ asked: 8, trials: 12, batches: 2 },
  parameters: [{ path: "company.reps.effortCost", usual: 4.9, low: 3.3, high: 7.35 }],
  companies: [
    ...[40_000, 60_000, -20_000].map((gap) => ({ values: [4], gaps: [gap], failed: null, diverged: 1 })),
    { values: [7], gaps: [null], failed: "nobody ever buys", diverged: 0 },
  ],
  gaps: [
    {
      ...{ market: "healthy", metric: "profit", plan: "pool", against: "contest", mean: 50_000, kept },
      ...{ p10: -8000, p50: 40_000, p90: 56_000, luck: 0.3, turnedByLuck: 0.4, strongest: [assumption] },
    },
  ],
  verdicts: [{ market: "healthy", word: "better", kept }],
};

function findingsWith(changed: Partial<DoubtNote> = {}): Findings {
  const findings = exampleFindings();
  const [healthy, ...rest] = findings.verdicts;
  return {
    ...findings,
    doubt: { ...note, ...changed },
    verdicts: [{ ...healthy!, word: "dependsOnAssumptions" }, ...rest],
  };
}

const texts = (findings: Findings, language: "en" | "ru" = "en") =>
  JSON.stringify([answer(viewOf(findings, language)), doubt(viewOf(findings, language))]);

describe("a report in doubt", () => {
  it("says what the verdict hangs on, in how many companies it holds, and what moves it", () => {
    const [agreement, gap, luck, most] = doubtSentences(viewOf(findingsWith(), "en"), "healthy");
    expect(agreement).toContain("is ahead of");
    expect(agreement).toContain("in 2 of 3 companies drawn from what is assumed");
    expect(agreement).toContain("(95% interval of that share: 21% to 94%)");
    expect(gap).toMatch(/below −8,?000.* in a tenth of them/);
    expect(luck).toContain("30% is the luck of so few trials");
    expect(most).toContain(
      "company.reps.effortCost: the larger it is, the smaller the gap (rank correlation −0.80",
    );
    const text = texts(findingsWith());
    expect(text).toContain("depends on assumptions, in 2 of 3 companies");
    expect(text).toContain("Stopped after 4 of 8 companies.");
    expect(text).toContain("1 of 4 companies could not be tried");
    expect(text).toContain("nobody ever buys");
    expect(text).toContain("are in no gap: 3.");
  });

  it("names no assumption that chance could bring", () => {
    const [gap] = note.gaps;
    const chance = { gaps: [{ ...gap!, strongest: [{ ...assumption, p: 0.05 }] }] };
    expect(doubtSentences(viewOf(findingsWith(chance), "en"), "healthy").at(-1)).toBe(
      "No single assumption stands out: none goes with the gap more than chance would bring among 1 numbers.",
    );
  });

  it("says that only luck was covered where nobody asked", () => {
    const text = texts(exampleFindings());
    expect(text).toContain("Only luck is covered so far");
    expect(texts(findingsWith())).not.toContain("Only luck is covered so far");
    expect(doubt(viewOf(exampleFindings(), "en"))).toBeUndefined();
  });

  it.each(languages)("can be told in %s", (language) => {
    expect(texts(findingsWith(), language)).toContain("company.reps.effortCost");
  });
});

describe("findings in doubt", () => {
  it("are a part of the contract", () => {
    expect(doubtNote.safeParse(note).success).toBe(true);
    expect(doubtNote.safeParse({ ...note, more: 1 }).success).toBe(false);
    expect(findingsFaults(findingsWith())).toEqual([]);
  });

  it("must hang together", () => {
    const [gap] = note.gaps;
    const [company] = note.companies;
    const faults = findingsFaults(
      findingsWith({
        gaps: [{ ...gap!, plan: "nobody's" }],
        companies: [{ ...company!, values: [] }],
        verdicts: [{ ...note.verdicts[0]!, market: "elsewhere" }],
      }),
    ).map(({ path, message }) => `${path.join(".")} ${message}`);
    expect(faults).toEqual([
      "doubt.gaps.0.plan names 'nobody's', which no arm tries in 'healthy'",
      "doubt.verdicts.0.market names 'elsewhere', which is not among the markets",
      "doubt.companies.0.values has 0 values, where by the parameters there must be 1",
    ]);
  });
});
