import fc from "fast-check";
import { expect, it } from "vitest";
import { type Flow, flowIndex, flows } from "../../../src/model/ledger/flows.ts";
import { Ledger } from "../../../src/model/ledger/ledger.ts";
import { COMPANY, FIRST_PERSON, MARKETING, SALES } from "../../../src/model/ledger/units.ts";

const WEEKS = 4;
const MARKETERS = 2;
const REPS = 3;

const events = fc.array(
  fc.record({
    week: fc.nat(WEEKS - 1),
    flow: fc.constantFrom(...flows),
    amount: fc.integer({ min: -5, max: 5 }),
    marketer: fc.integer({ min: -1, max: MARKETERS - 1 }),
    rep: fc.constantFrom(-1, ...Array.from({ length: REPS }, (_, place) => MARKETERS + place)),
  }),
  { maxLength: 60 },
);

const homes = [...Array(MARKETERS).fill(MARKETING), ...Array(REPS).fill(SALES)];

it("every event counts once for the company, and for the people it is credited to and their departments", () => {
  fc.assert(
    fc.property(events, fc.nat(WEEKS), fc.nat(WEEKS), fc.constantFrom<Flow>(...flows), (list, a, b, name) => {
      const ledger = new Ledger(WEEKS, homes);
      for (const { week, flow, amount, marketer, rep } of list) {
        ledger.openWeek(week);
        ledger.credit(flowIndex[flow], amount, marketer, rep);
      }
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const counted = (mine: (event: (typeof list)[number]) => boolean) =>
        list
          .filter((event) => event.flow === name && event.week >= from && event.week < to && mine(event))
          .reduce((sum, { amount }) => sum + amount, 0);
      expect(ledger.sum(from, to, COMPANY, name)).toBe(counted(() => true));
      expect(ledger.sum(from, to, MARKETING, name)).toBe(counted(({ marketer }) => marketer >= 0));
      expect(ledger.sum(from, to, SALES, name)).toBe(counted(({ rep }) => rep >= 0));
      for (let person = 0; person < MARKETERS + REPS; person++) {
        const found = ledger.sum(from, to, FIRST_PERSON + person, name);
        expect(found).toBe(counted(({ marketer, rep }) => marketer === person || rep === person));
      }
    }),
  );
});

it("a part is credited to a person and their department, not to the company again", () => {
  const ledger = new Ledger(1, [MARKETING, SALES]);
  ledger.openWeek(0);
  ledger.creditPart(flowIndex.recurring, 7, 1);
  expect([0, 1, 2, 3, 4].map((unit) => ledger.flow(0, unit, flowIndex.recurring))).toEqual([0, 0, 7, 0, 7]);
});

it("a table has the weeks from one on, with departments summed of their own people alone", () => {
  const ledger = new Ledger(3, [MARKETING, MARKETING, SALES]);
  for (let week = 0; week < 3; week++) {
    ledger.openWeek(week);
    ledger.credit(flowIndex.mqls, 10 * (week + 1), 0, 2);
    ledger.credit(flowIndex.mqls, 1, 1, -1);
  }
  const table = ledger.table(1);
  expect(table).toHaveLength(2 * 6 * flows.length);
  const mqls = (week: number) =>
    [0, 1, 2, 3, 4, 5].map((unit) => table[((week - 1) * 6 + unit) * flows.length + flowIndex.mqls]);
  expect(mqls(1)).toEqual([21, 21, 20, 20, 1, 20]);
  expect(mqls(2)).toEqual([31, 31, 30, 30, 1, 30]);
  expect(ledger.table(2, 4)).toHaveLength(4 * flows.length);
});

it("a spent ledger serves again for as many weeks and the same people, emptied, and for nobody else", () => {
  const homes = [MARKETING, SALES];
  const spent = new Ledger(2, homes);
  spent.credit(flowIndex.deals, 3, 0, 1);
  expect(Ledger.empty(3, homes, spent)).not.toBe(spent);
  expect(Ledger.empty(2, [...homes, SALES], spent)).not.toBe(spent);
  expect(Ledger.empty(2, [SALES, SALES], spent)).not.toBe(spent);
  expect(Ledger.empty(2, homes)).not.toBe(spent);
  expect(spent.sum(0, 2, COMPANY, "deals")).toBe(3);
  expect(Ledger.empty(2, homes, spent)).toBe(spent);
  expect(spent.sum(0, 2, COMPANY, "deals")).toBe(0);
});

it("a row is credited flow by flow from the first on, to the company and both people, and to nothing behind it", () => {
  const ledger = new Ledger(2, [MARKETING, SALES]);
  ledger.openWeek(1);
  ledger.creditRow(flowIndex.chance, Float64Array.of(0.3, 9, 20), 0, 1);
  ledger.creditRow(flowIndex.chance, Float64Array.of(0.2, 1, 5), -1, 1);
  const rowOf = (unit: number) => [0, 1, 2, 3].map((place) => ledger.flow(1, unit, flowIndex.chance + place));
  expect(rowOf(COMPANY)).toEqual([0.5, 10, 25, 0]);
  expect(rowOf(FIRST_PERSON)).toEqual([0.3, 9, 20, 0]);
  expect(rowOf(FIRST_PERSON + 1)).toEqual([0.5, 10, 25, 0]);
  expect(ledger.sum(0, 1, COMPANY, "chance")).toBe(0);
});

it("keeps the flows of an offer side by side, as closing.ts books them at a go", () => {
  const row = ["chance", "chanceBooked", "chanceLifetime", "offers", "discountOffered"];
  expect(flows.slice(flowIndex.chance, flowIndex.chance + row.length)).toEqual(row);
});
