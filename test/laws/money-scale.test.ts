import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import type { Findings } from "../../src/findings/findings.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { between } from "../between.ts";
import { compare } from "../experiments/ask.ts";
import { statedIn, type Way, wayNames } from "./ways.ts";

/** What a file states in money, of all that it may state: the rest is left to the defaults. */
interface Stated {
  readonly way: Way;
  readonly anchors: "ticket" | "salary" | "both";
  readonly ticket: number;
  readonly salary: number;
  readonly fee: number;
  readonly rate: number;
  readonly pot: number | undefined;
  readonly touch: number | undefined;
  readonly inForce: "typical" | "own" | "salary-only" | "quota";
  readonly timing: { readonly deals: "asTheyCome" | "byPay"; readonly extraDiscountCost: number };
}

const stated: fc.Arbitrary<Stated> = fc.record({
  way: fc.constantFrom(...wayNames),
  anchors: fc.constantFrom("ticket", "salary", "both"),
  ticket: between(2000, 60_000),
  salary: between(300, 3000),
  fee: between(0, 40),
  rate: between(0, 0.3),
  pot: fc.option(between(1000, 100_000), { nil: undefined }),
  touch: fc.option(between(0, 5), { nil: undefined }),
  inForce: fc.constantFrom("typical", "own", "salary-only", "quota"),
  // Cheap, so that in so small a company some sign sooner.
  timing: fc.record({
    deals: fc.constantFrom("asTheyCome", "byPay"),
    extraDiscountCost: fc.constantFrom(0.01, 1),
  }),
});

/** The file with all its money in another unit. */
function textOf(
  { way, anchors, ticket, salary, fee, rate, pot, touch, inForce, timing }: Stated,
  k: number,
): string {
  const salaries = anchors === "ticket" ? { type: "salary" } : { type: "salary", perWeek: salary * k };
  const own = [
    salaries,
    { type: "commission", for: "sales", metric: "booked", rate },
    { type: "commission", for: "marketing", metric: "accepted", rate: fee * k },
  ];
  return JSON.stringify({
    name: "scale",
    months: 3,
    trials: 2,
    planInForce: inForce,
    company: statedIn(way, {
      customers: { count: 3000, ...(anchors !== "salary" && { ticketMedian: ticket * k }) },
      marketers: { count: 2, teamSize: 0.3 },
      reps: { count: 2, teamSize: 0.3 },
      decisions: { foresightMonths: 1 },
      selling: {
        logitBase: -2,
        cycleDays: { median: 0, p90: 0 },
        ...(timing.deals === "byPay" && { cycleDays: { median: 4, p90: 10 } }),
      },
      timing,
      ...(touch !== undefined && { channels: { ads: { costPerTouch: touch * k } } }),
      ...(pot !== undefined && { money: { bonusPot: pot * k } }),
    }),
    plans: { own: { components: own }, pool: "pool", contest: "contest" },
    markets: { healthy: "healthy" },
  });
}

async function findingsOf(text: string): Promise<Findings> {
  const read = scenarioFromText(text);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const options = { evaluate: inProcessEngine().evaluate, software: "0", people: true, pilotReplications: 1 };
  return (await compare(read.scenario, options)).findings;
}

/** What its contest pays for deals does not look at prices: a rep gives what costs them nearly nothing, or gives nothing. */
const contestInCents: Stated = {
  way: "plain",
  anchors: "ticket",
  ticket: 2000,
  salary: 3000,
  fee: 0,
  rate: 0,
  pot: undefined,
  touch: undefined,
  inForce: "typical",
  timing: { deals: "byPay", extraDiscountCost: 0.01 },
};

/** Pay is rounded to the smallest unit, for four people in twelve weeks. */
const ROUNDED = 4 * 12 * 0.01;

describe("money in another unit", () => {
  it("gives the same counts and shares, and amounts so many times as large", async () => {
    await fc.assert(
      fc.asyncProperty(stated, fc.constantFrom(0.01, 3, 100), async (one, k) => {
        const [plain, scaled] = [await findingsOf(textOf(one, 1)), await findingsOf(textOf(one, k))];
        expect(scaled.totals.length).toBe(plain.totals.length);
        for (const [place, { metric, mean, unit, span }] of plain.totals.entries()) {
          const isMoney = plain.metrics.find(({ name }) => name === metric)!.unit === "money";
          const other = scaled.totals[place]!.mean;
          const where = `${metric} of ${unit} over ${span}`;
          if (isMoney)
            expect(Math.abs(other / k - mean), where).toBeLessThan(
              1e-6 * Math.abs(mean) + ROUNDED * (1 + 1 / k),
            );
          else expect(other, where).toBeCloseTo(mean, 6);
        }
      }),
      { numRuns: 8, examples: [[contestInCents, 0.01]] },
    );
  });
});
