import { expect, it } from "vitest";
import { type Flow, flowIndex, flows } from "../../src/model/ledger/flows.ts";
import { companySchema } from "../../src/model/parameters/company.ts";
import { weeklyLuck } from "../../src/pilot/weekly-luck.ts";
import { resultOf } from "../metrics/synthetic-result.ts";

const company = companySchema.parse({ marketers: { count: 2 }, reps: { count: 1 } });
/** Company, departments, a marketer, a rep: the kinds of unit, in the order of priors. */
const [WHOLE, MARKETER, REP] = [0, 3, 4];

/** A run of a week for each number, in which some units had so much of a flow. */
const run = (
  weeks: number,
  of: Readonly<Record<number, Readonly<Partial<Record<Flow, readonly number[]>>>>>,
) => resultOf(weeks, [3, 2, 1, 1, 1, 1], (week, unit, flow) => of[unit]?.[flow]?.[week] ?? 0);

function between(covariances: readonly (readonly number[])[], kind: number, one: Flow, other: Flow) {
  return covariances[kind]![flowIndex[one] * flows.length + flowIndex[other]]!;
}

it("flows vary together as they do about their own mean of their own run", () => {
  const luck = weeklyLuck(company);
  // About 1 and 7: −1 and 1, −2 and 2. A sum of squares over one less than the weeks.
  luck.add(run(2, { [WHOLE]: { booked: [0, 2], deals: [5, 9] } }));
  const found = luck.covariances(1);
  expect(between(found, WHOLE, "booked", "booked")).toBe(2);
  expect(between(found, WHOLE, "booked", "deals")).toBe(4);
  expect(between(found, WHOLE, "deals", "booked")).toBe(4);
  expect(between(found, WHOLE, "deals", "deals")).toBe(8);
  expect(between(found, REP, "booked", "booked")).toBe(0);
  // Three times as large a company varies by three times the variance.
  expect(between(luck.covariances(3), WHOLE, "deals", "deals")).toBe(24);
});

it("what sets people and runs apart for good is no luck", () => {
  const luck = weeklyLuck(company);
  luck.add(run(3, { 3: { mqls: [10, 10, 10] }, 4: { mqls: [0, 3, 0] }, 5: { mqls: [7, 7, 7] } }));
  luck.add(run(3, { 3: { mqls: [90, 90, 90] }, 4: { mqls: [50, 50, 50] } }));
  // One marketer's −1, 2 and −1 in one run, over two free weeks of each marketer in each run.
  expect(between(luck.covariances(1), MARKETER, "mqls", "mqls")).toBe(6 / 8);
  expect(between(luck.covariances(1), REP, "mqls", "mqls")).toBe(0);
});
