import { describe, expect, it } from "vitest";
import { type TwoPlans, verdictWords } from "../../../src/experiments/sections/verdict-words.ts";
import { said } from "../../../src/language/said.ts";

const two: TwoPlans = {
  ...{
    market: "M",
    best: "A",
    other: "B",
    plans: 2,
    metric: "profit after bonuses",
    isMany: false,
    amount: "2K",
    isMore: true,
  },
  ...{ interval: verdictWords.interval("+1K", "+3K"), months: 24, margin: "0.5K" },
};
const three = { ...two, plans: 3 };
const deciding = { batches: "34", trialsEach: "6", made: "10" };

describe("verdicts in English", () => {
  it("say which plan is better, by how much, and how sure that is", () => {
    expect(verdictWords.better(two)).toBe(
      "M: A is better. Over 24 months, profit after bonuses under A is 2K higher than under B (95% interval +1K to +3K).",
    );
    expect(verdictWords.better({ ...three, isMore: false, months: 1 })).toBe(
      "M: A is the best of 3 plans. Over 1 month, profit after bonuses under A is 2K lower than under the second, B (95% interval +1K to +3K).",
    );
    expect(verdictWords.betterByLess(two)).toMatch(
      /^M: A is better, but by less than matters\. .* Up to 0\.5K does not matter\.$/,
    );
  });

  it("say that plans are practically equal, and what does not matter", () => {
    expect(verdictWords.equal({ ...two, mayBeBest: ["A", "B"], amount: undefined })).toBe(
      "M: A and B are practically equal. Over 24 months, profit after bonuses under A is level with that under B (95% interval +1K to +3K). Up to 0.5K does not matter.",
    );
    expect(verdictWords.equal({ ...three, mayBeBest: ["A", "B", "C"] })).toContain(
      "M: A, B and C are practically equal.",
    );
  });

  it("say what is open, and how much more would tell", () => {
    expect(verdictWords.open({ ...two, ...deciding })).toMatch(
      /^M: open, these trials cannot tell which plan is better\. .*\. About 34 batches of 6 trials would, if they go on like these 10\.$/,
    );
    expect(verdictWords.open({ ...two, ...deciding, batches: undefined })).toMatch(
      /No number of batches .* would decide it\.$/,
    );
  });

  it("take a metric into a sentence, and leave abbreviations as they are", () => {
    const metric = (name: string, title: string) => verdictWords.metric({ name, title });
    expect([metric("profit", "Profit"), metric("optOuts", "Opt-outs"), metric("mqls", "MQLs")]).toEqual([
      "profit after bonuses",
      "opt-outs",
      "MQLs",
    ]);
  });
});

describe("verdicts in Russian", () => {
  const russian = said("ru", "verdict", verdictWords);

  it("put titles in guillemets, and one full stop after an abbreviation", () => {
    const p = { ...two, metric: "прибыль", amount: "2\u00a0тыс.", margin: "1\u00a0тыс." };
    expect(russian.equal({ ...p, mayBeBest: ["A", "B"] })).toMatch(
      /планы «A» и\u00a0«B» практически равны\. .* до\u00a01\u00a0тыс\. не\u00a0важна\.$/,
    );
  });

  it("count batches, plans and months in the form that each number asks for", () => {
    expect(russian.open({ ...two, ...deciding })).toMatch(/34\u00a0серий по\u00a06\u00a0прогонов/);
    expect(russian.better({ ...two, plans: 3 })).toContain("из\u00a03\u00a0планов лучший");
    expect(russian.better({ ...two, months: 1 })).toContain("За\u00a01\u00a0месяц ");
  });
});
