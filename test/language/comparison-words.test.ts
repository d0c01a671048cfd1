import { describe, expect, it } from "vitest";
import { comparisonWords } from "../../src/language/comparison-words.ts";

const words = comparisonWords("en");
const said = { market: "M", best: "A", runnerUp: "B", low: "+1K", high: words.money("+3K", "") };

describe("sentences of a comparison", () => {
  it("leave no blank where there is no currency", () => {
    const text = words.decided({ ...said, amount: words.money("2K", ""), months: 24 });
    expect(text).toBe(
      "M: A is better. Over 24 months it leaves 2K more profit after bonuses than B (95% interval +1K to +3K).",
    );
    expect(words.money("2K", "€")).toBe("2K\u00a0€");
  });

  it("know one month from several", () => {
    const company = { customers: "300", marketers: "1", reps: "2" };
    expect(words.company({ ...company, months: 1 })).toContain("for 1 month.");
    expect(words.openTwo({ ...said, amount: "2K", months: 1 })).toContain("Over 1 month A");
    expect(words.assumptions.pilot({ runs: "9", months: 1 })).toContain("over 1 month,");
    expect(words.company({ ...company, months: 2 })).toContain("for 2 months.");
  });
});
