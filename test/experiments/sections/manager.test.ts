import { expect, it } from "vitest";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { manager } from "../../../src/experiments/sections/manager.ts";
import type { ManagerNote } from "../../../src/findings/manager-note.ts";
import { exampleFindings } from "../example-findings.ts";

const findings = exampleFindings();
const quarter = [0.4, 0.3, 0.2, 0.1];
/** Two shortfalls a trial, and sessions in months 3 (a tenth of trials) and 7 (three tenths). */
const note: ManagerNote = {
  arm: findings.arms[0]!.id,
  months: Array.from({ length: findings.months }, () => ({ blamed: quarter, posterior: null, truth: null })),
  ...{ explained: 2, blamed: [0.8, 0.6, 0.4, 0.2], evidence: quarter, posterior: quarter, truth: null },
  ...{ distance: null, right: null, sessions: 0.4, change: null },
  sessionMonths: Array.from({ length: findings.months }, (_, month) => ({
    market: month === 6 ? 0.3 : 0,
    funnel: month === 2 ? 0.1 : 0,
  })),
};
const blocksOf = (one: ManagerNote) => manager(viewOf({ ...findings, manager: [one] }, "en"))?.blocks ?? [];

it("says in how many trials a session was held, in which month on average, and what about", () => {
  const list = blocksOf(note).find((block) => block.kind === "list");
  // (.1 · 3 + .3 · 7) / .4
  expect(list?.kind === "list" && list.items).toEqual([
    expect.stringMatching(
      /a strategy session in 40% of trials, on average in month 6, mostly about the market\.$/,
    ),
  ]);
  expect(blocksOf({ ...note, sessions: 0 }).some((block) => block.kind === "list")).toBe(false);
});

it("shares blame out over shortfalls, with a dash where nothing had fallen", () => {
  const [blame] = blocksOf(note).filter((block) => block.kind === "table");
  expect(blame!.rows[0]!.slice(1)).toEqual([
    "2.0",
    "40% (\u2013)",
    "30% (\u2013)",
    "20% (\u2013)",
    "10% (\u2013)",
  ]);
});

it("is left out where no shortfall had to be explained", () => {
  expect(manager(viewOf({ ...findings, manager: [{ ...note, explained: 0 }] }, "en"))).toBeUndefined();
});
