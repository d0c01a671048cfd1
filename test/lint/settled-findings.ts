import { readFileSync } from "node:fs";

/** A finding on a real plan that somebody has judged. */
export interface Settled {
  readonly plan: string;
  /** The component, counted from one; a dash where it is the plan as a whole. */
  readonly part: string;
  readonly rule: string;
  readonly verdict: string;
  readonly reason: string;
}

/** What was judged of every finding: the table beside the plans. */
export const settled: readonly Settled[] = readFileSync("test/lint/real-plans/settled.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| plan |") && !line.startsWith("| --- |"))
  .map((line) => {
    const [plan, part, rule, verdict, reason] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { plan: plan!, part: part!, rule: rule!, verdict: verdict!, reason: reason! };
  });
