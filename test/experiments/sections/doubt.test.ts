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
    expect(text).toContain("could not be tried, and are in no number here: 1 of 4;");
    expect(text).toContain("because nobody ever buys.");
    expect(text).toContain("are in no gap: 3.");
  });

  it("names no assumption that chance could bring", () => {
    const [gap] = note.gaps;
    const chance = { gaps: [{ ...gap!, strongest: [{ ...assumption, p: 0.05 }] }] };
    expect(doubtSentences(viewOf(findingsWith(chance), "en"), "healthy").at(-1)).toBe(
      "No single assumption stands out: none goes with the gap more than chance would bring among 1 numbers.",
    );
  });

  const sentencesOf = (changed: Partial<DoubtNote>, language: "en" | "ru" = "en") =>
    doubtSentences(viewOf(findingsWith(changed), language), "healthy");
  const [first] = note.gaps as [DoubtNote["gaps"][number]];

  it("takes plans that are exactly alike for no lead of either, and a gap that is one for no spread", () => {
    const all = { count: 8, of: 8, low: 0.68, high: 1 };
    const level = { ...first, mean: 0, kept: all, p10: 0, p50: 0, p90: 0 };
    const alike: Partial<DoubtNote> = {
      gaps: [{ ...level, luck: null, turnedByLuck: null, strongest: [] }],
      verdicts: [{ market: "healthy", word: "same", kept: all }],
    };
    const said = sentencesOf(alike);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/ and .* end exactly alike in 8 of 8 companies/);
    expect(said[1]).toMatch(/is 0\sEUR in at least eight of ten of them\.$/);
    expect(sentencesOf(alike, "ru")).toHaveLength(2);
  });

  it("says at what a company failed in the language of the report, and of older findings what they tell", () => {
    const because = (at: DoubtNote["companies"][number]["failedAt"]) => {
      const companies = note.companies.map((one) =>
        one.failed === null || at === undefined ? one : { ...one, failedAt: at },
      );
      return texts(findingsWith({ companies }), "ru")
        .match(/потому что (.*?)\./)![1]!
        .replaceAll(/\s/g, " ");
    };
    for (const at of ["company", "plans", "trials"] as const) expect(because(at)).toMatch(/^[а-я ]+$/);
    expect(because("plans")).toBe("планы оплаты в ней невозможно настроить");
    expect(because(undefined)).toBe("«nobody ever buys»");
  });

  it("says that nothing can be said where no company could be compared", () => {
    const none = { count: 0, of: 0, low: 0, high: 1 };
    const nowhere: Partial<DoubtNote> = {
      companies: [{ values: [7], gaps: [null], failed: "too few trials are left", diverged: 0 }],
      gaps: [
        {
          ...{ ...first, kept: none, p10: null, p50: null, p90: null },
          ...{ luck: null, turnedByLuck: null, strongest: [] },
        },
      ],
      verdicts: [{ market: "healthy", word: "better", kept: none }],
    };
    expect(sentencesOf(nowhere)).toEqual([
      expect.stringMatching(
        /: nothing can be said of other companies\. In none of those drawn .* profit after/,
      ),
    ]);
    for (const language of languages) {
      const { blocks } = doubt(viewOf(findingsWith(nowhere), language))!;
      expect(JSON.stringify(blocks)).not.toMatch(/NaN|undefined|Infinity/);
      // What was drawn alone: no picture of no company, no table of none.
      expect(blocks.filter(({ kind }) => kind !== "paragraph")).toHaveLength(1);
    }
  });

  it("does not call it about none that luck would turn", () => {
    expect(sentencesOf({ gaps: [{ ...first, turnedByLuck: 0.4 }] })[2]).toContain("in hardly any of them");
    expect(sentencesOf({ gaps: [{ ...first, turnedByLuck: 0.6 }] })[2]).toContain("in about 1 of them");
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
        companies: [{ ...company!, values: [], failedAt: "plans" }],
        verdicts: [{ ...note.verdicts[0]!, market: "elsewhere" }],
      }),
    ).map(({ path, message }) => `${path.join(".")} ${message}`);
    expect(faults).toEqual([
      "doubt.gaps.0.plan names 'nobody's', which no arm tries in 'healthy'",
      "doubt.verdicts.0.market names 'elsewhere', which is not among the markets",
      "doubt.companies.0.values has 0 values, where by the parameters there must be 1",
      "doubt.companies.0.failedAt must stand where a company failed, and only there",
    ]);
  });
});
