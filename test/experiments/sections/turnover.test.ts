import { expect, it } from "vitest";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { turnoverSentence } from "../../../src/experiments/sections/turnover.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { exampleFindings } from "../example-findings.ts";

const one = (mean: number) => ({ mean, low: mean, high: mean, sd: 0, n: 2 });

/** Findings in which a fifth of one department leaves a year under every plan, and all its most able. */
function leaving(findings: Findings): Findings {
  const row = { newcomers: one(0.1), vacantWeeks: null, replacing: null };
  const turnover = findings.arms.flatMap(({ id }) => [
    { arm: id, role: "sales" as const, third: null, leavers: one(0.2), ...row },
    { arm: id, role: "sales" as const, third: "highest" as const, leavers: one(1), ...row },
  ]);
  return { ...findings, pay: { ...findings.pay!, turnover } };
}

it.each([
  ["en", /^Leavers a year, of all posts: contest sales reps 20\.0%; pool sales reps 20\.0%\.$/],
  ["ru", /^Уходят\sза\sгод,\sдоля\sмест:\s«contest».*20,0\s%;\s«pool».*20,0\s%\.$/],
] as const)("a sentence says who leaves under each plan, thirds left out (%s)", (language, said) => {
  const view = viewOf(leaving(exampleFindings()), language);
  expect(turnoverSentence(view, view.markets[0]!.name).join(" ")).toMatch(said);
});

it("nothing is said where nobody comes or goes", () => {
  const view = viewOf(exampleFindings(), "en");
  expect(turnoverSentence(view, view.markets[0]!.name)).toEqual([]);
});
