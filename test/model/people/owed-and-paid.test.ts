import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComponentTerms, weeksOf } from "../../../src/model/incentives/component.ts";
import { payComponents } from "../../../src/model/incentives/components/index.ts";
import { heirOf } from "../../../src/model/incentives/heir-of.ts";
import { modifiers } from "../../../src/model/incentives/modifiers/index.ts";
import type { PayPlan } from "../../../src/model/incentives/pay-plan.ts";
import {
  carryOf,
  openingOf,
  owesCarried,
  payOf,
  termsInMonth,
  toCents,
} from "../../../src/model/incentives/payroll.ts";
import { metricsNamed } from "../../../src/model/incentives/plan-schema.ts";
import { FIRST_PERSON } from "../../../src/model/ledger/units.ts";
import { stillOwed } from "../../../src/model/people/close-period.ts";
import { type PayAccount, readingValue } from "../../../src/model/people/pay-account.ts";
import { payDay } from "../../../src/model/people/pay-day.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, total, turnTo } from "../a-world.ts";
import { modifiedTerms, type Terms, termsOfType } from "../incentives/arbitrary-terms.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const WEEKS = 36;
const priors = somePriors({ usual: () => 1 });

const types = payComponents.map(({ type }) => type).filter((type) => type !== "salary");
const takes = new Set<string>(["clawback", "penalty"]);
const pairs = types.flatMap((type) =>
  modifiers
    .filter(({ forTaking }) => forTaking || !takes.has(type))
    .map(({ field }) => modifiedTerms(type, field)),
);
const anyTerms = fc.oneof(
  ...pairs,
  ...types.map((type) => termsOfType(type)),
  // What takes back, again: debts are made of it.
  ...[...takes].map((type) => termsOfType(type as "clawback" | "penalty")),
);
const seasons = fc.constantFrom(undefined, { from: 1, to: 3 }, { from: 4, to: 6 }, { from: 4 });
const period = fc.constantFrom("week", "month", "quarter");

const timed = fc.tuple(anyTerms, seasons, period).map(([terms, months, each]) => {
  const { months: _, ...rest } = terms;
  return { ...rest, period: each, ...(months && { months }) } as Terms;
});

/** A component, or one that was written in two that follow each other. */
const parts = fc.oneof(
  timed.map((terms) => [terms]),
  timed.map((terms) => [
    { ...terms, months: { from: 1, to: 3 } },
    { ...terms, months: { from: 4, to: 6 } },
  ]),
);

/** Money that stays under a hundred million: beyond, a double's cents are no longer whole. */
const plans = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.array(parts, { minLength: 1, maxLength: 3 }))
  .map(([perWeek, components]): PayPlan => {
    const salary = aPlan([{ type: "salary", perWeek: perWeek / 100 }]).components;
    const all = [...salary, ...components.flat()] as readonly ComponentTerms[];
    const named = all.flatMap((terms) => metricsNamed(terms).map(({ metric }) => metric));
    return {
      title: "any",
      components: all,
      metrics: Object.fromEntries(named.map((name) => [name, { sum: { deals: 1 } }])),
    };
  });

const results = fc.array(fc.integer({ min: -3000, max: 9000 }), { minLength: 29, maxLength: 29 });

/** What an account owed in the periods that are over, reckoned again from its results alone. */
interface Reckoned {
  owed: number;
  carried: number;
}

/** Owed for the period that ends, and where a part ends what it leaves: to the one that goes on, or as a debt of the person. */
function closeAgain(all: readonly Reckoned[], accounts: readonly PayAccount[], week: number): void {
  const components = accounts.map(({ terms }) => terms);
  for (const [place, account] of accounts.entries()) {
    const { terms, seat, weeks, standings } = account;
    if ((week + 1) % weeks !== 0) continue;
    const inForce = termsInMonth(terms, Math.floor(week / 4) + 1);
    if (inForce === null) continue;
    const values = standings.map(readingValue);
    const its = all[place]!;
    its.owed += payOf(inForce, values, seat, its.carried);
    its.carried = carryOf(inForce, values, seat, its.carried);
  }
  for (const [place, { terms, seat }] of accounts.entries()) {
    const { months } = terms as { readonly months?: { readonly to?: number } };
    if (months?.to === undefined || week + 1 !== 4 * months.to) continue;
    const its = all[place]!;
    const heir = heirOf(terms, components);
    if (heir >= 0) all[heir]!.carried = its.carried;
    else if (owesCarried(terms)) its.owed -= toCents(its.carried);
    its.carried = openingOf(terms, seat);
  }
}

const cents = (money: number) => Math.round(money * 100) + 0;
const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0);

/** A person's money so far: salaries and bonuses of the ledger. */
const paidTo = (world: World, person: number) =>
  total(world, "salaries", FIRST_PERSON + person) + total(world, "bonuses", FIRST_PERSON + person);

describe("under any plan", () => {
  it("what is owed is what is paid and what is carried, to the cent, and no week takes more than it pays", () => {
    fc.assert(
      fc.property(plans, results, (plan, stream) => {
        const world = aWorld({}, { priors, plan, months: WEEKS / 4 });
        const perWeek = world.salariesDue[0]!.amount;
        const people = world.staff.people;
        const again = people.map(({ mind }) =>
          mind!.accounts.map(({ terms, seat }) => ({ owed: 0, carried: openingOf(terms, seat) })),
        );
        let at = 0;
        for (let week = 0; week < WEEKS; week++) {
          turnTo(world, 5 * week);
          for (const { mind } of people)
            for (const { standings } of mind!.accounts)
              for (const standing of standings) standing.sum += stream[at++ % stream.length]! / 10;
          const before = people.map(({ number }) => paidTo(world, number));
          const booked = people.map(({ mind }) => mind!.accounts.map(({ accrued }) => accrued));
          for (const [person, { mind }] of people.entries()) closeAgain(again[person]!, mind!.accounts, week);
          payDay(world, week);
          for (const [person, { mind, number }] of people.entries()) {
            const { accounts } = mind!;
            const grown = accounts.map(
              ({ due }, place) => Math.max(0, due) - Math.max(0, booked[person]![place]!),
            );
            const paid = cents(paidTo(world, number) - before[person]!);
            expect(paid).toBeGreaterThanOrEqual(Math.min(0, cents(perWeek + sum(grown))));
            for (const account of accounts) expect(account.debt).toBeGreaterThanOrEqual(0);
            if ((week + 1) % weeksOf.quarter !== 0) continue;
            const owed = perWeek * (week + 1) + sum(again[person]!.map((one) => one.owed));
            const debts = sum(accounts.map(({ debt }) => debt));
            expect(cents(owed + debts)).toBe(cents(paidTo(world, number)));
          }
        }
        const recorded = sum([...world.payRecord.paid]);
        expect(cents(recorded)).toBe(cents(sum(people.map(({ number }) => paidTo(world, number)))));
        const owing = sum(people.flatMap(({ mind }) => mind!.accounts.map(stillOwed)));
        expect(cents(sum([...world.payRecord.owing(people)]))).toBe(cents(owing));
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is taken back", () => {
  const worldOf = (...components: readonly object[]) => aWorld({}, { priors, plan: aPlan(components) });
  const rep = FIRST_PERSON + 2;

  /** What the first rep gets in each of so many weeks with such results of each component. */
  function weeksOfPay(world: World, weekly: readonly (readonly number[])[]): readonly number[] {
    let before = 0;
    return weekly.map((values, week) => {
      turnTo(world, 5 * week);
      const accounts = world.staff.reps[0]!.mind!.accounts;
      for (const [place, value] of values.entries()) accounts[place]!.standings[0]!.sum += value;
      payDay(world, week);
      const after = total(world, "salaries", rep) + total(world, "bonuses", rep);
      const paid = after - before;
      before = after;
      return toCents(paid);
    });
  }

  const salary = { type: "salary", perWeek: 100 };
  const clawback = { type: "clawback", for: "sales", period: "week", metric: "churnedEarly", rate: 1 };
  const monthly = { type: "commission", for: "sales", metric: "deals", rate: 1, period: "month" };

  it("comes off this week's pay and, where that is too little, off later weeks'", () => {
    const world = worldOf(salary, clawback);
    expect(weeksOfPay(world, [[0], [250], [30], [0], [0]])).toEqual([100, 0, 0, 20, 100]);
    expect(total(world, "clawback", rep)).toBe(280);
  });

  it("what no week could pay stays owed at the end", () => {
    const world = worldOf(clawback);
    expect(weeksOfPay(world, [[40], [0]])).toEqual([0, 0]);
    expect([...world.payRecord.owing(world.staff.people)]).toEqual([0, 0, 40, 0]);
  });

  it("is given back where a projection that was taken turns out to be too high", () => {
    const world = worldOf(salary, { ...clawback, period: "month" });
    // After one week of four 80 a week are foreseen, of which a quarter of 320 is due; then nothing more comes.
    expect(weeksOfPay(world, [[80], [0], [0], [0]])).toEqual([20, 100, 100, 100]);
    // A fine above an allowance is foreseen in the first week, and not due in the end.
    const fined = worldOf(salary, {
      type: "penalty",
      for: "sales",
      metric: "optOuts",
      amount: 1,
      free: 100,
    });
    expect(weeksOfPay(fined, [[50], [0], [0], [0]])).toEqual([75, 125, 100, 100]);
  });

  it("a debt outlives the draw that made it, and comes off whatever is paid then", () => {
    const first = { ...monthly, draw: 300, months: { to: 1 } };
    const next = { ...monthly, rate: 2, months: { from: 2 } };
    const world = worldOf({ ...salary, perWeek: 0 }, first, next);
    // 100 earned, 300 advanced: 200 owed, of which the next part's 50 a week pay back one after the other.
    const paid = weeksOfPay(world, [...Array(4).fill([25, 0]), ...Array(5).fill([0, 25])]);
    expect(paid).toEqual([75, 75, 75, 75, 0, 0, 0, 0, 50]);
    expect([...world.payRecord.owing(world.staff.people)].every((owed) => owed === 0 || owed === 300)).toBe(
      true,
    );
  });

  it("what is carried goes on where the same part was written in two", () => {
    const whole = { ...monthly, draw: 300 };
    const halves = [
      { ...whole, months: { to: 1 } },
      { ...whole, months: { from: 2 } },
    ];
    const months = [
      [10, 10],
      [400, 400],
    ].flatMap((values) => Array<readonly number[]>(4).fill(values));
    const inOne = weeksOfPay(
      worldOf(whole),
      months.map(([value]) => [value!]),
    );
    expect(weeksOfPay(worldOf(...halves), months)).toEqual(inOne);
    expect(sum(inOne)).toBe(1640);
  });
});
