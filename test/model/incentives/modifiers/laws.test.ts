import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentOf, payComponents } from "../../../../src/model/incentives/components/index.ts";
import { modifiers } from "../../../../src/model/incentives/modifiers/index.ts";
import {
  carries,
  carryOf,
  eligible,
  expectedPay,
  neverTakes,
  openingOf,
  payOf,
  readingsOf,
  termsInMonth,
  toCents,
  weeksDeferred,
} from "../../../../src/model/incentives/payroll.ts";
import { componentSchema, metricsNamed } from "../../../../src/model/incentives/plan-schema.ts";
import {
  type ModifierField,
  modifiedTerms,
  muchModifiedTerms,
  type PayType,
  resultsFor,
  type Terms,
} from "../arbitrary-terms.ts";
import { seats } from "../seats.ts";

const seat = fc.constantFrom(...seats);
const types = payComponents.map(({ type }) => type).filter((type) => type !== "salary");
const takes = (type: PayType) => type === "clawback" || type === "penalty";
const few = { numRuns: 40 };

/** A modifier of a kind of pay with a seat and the results of several periods. */
function livesOf(terms: fc.Arbitrary<Terms>, periods: number) {
  return fc.tuple(terms, seat).chain(([one, at]) => {
    const results = resultsFor(readingsOf(one, at).length);
    return fc.tuple(
      fc.constant(one),
      fc.constant(at),
      fc.array(results, { minLength: periods, maxLength: periods }),
    );
  });
}

/** The same terms without some fields. */
function without(terms: Terms, ...fields: readonly string[]): Terms {
  return Object.fromEntries(Object.entries(terms).filter(([name]) => !fields.includes(name))) as Terms;
}

/** What is paid in each period of a life, and what is carried at its end. */
function live(terms: Terms, at: (typeof seats)[number], results: readonly (readonly number[])[]) {
  let carried = openingOf(terms, at);
  const paid = results.map((values) => {
    const money = expectedPay(terms, values, at, carried);
    carried = carryOf(terms, values, at, carried);
    return money;
  });
  return { paid, carried };
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
const size = (all: readonly number[]) => sum(all.map(Math.abs));

const allowed = types.flatMap((type) =>
  modifiers.filter(({ forTaking }) => forTaking || !takes(type)).map(({ field }) => [type, field] as const),
);

describe.each(allowed)("%s with %s", (type, field) => {
  it("takes nothing back where it never does", () => {
    fc.assert(
      fc.property(livesOf(modifiedTerms(type, field), 3), ([terms, at, results]) => {
        expect(neverTakes(terms)).toBe(!takes(type) && field !== "malus" && terms.shortfall !== "taken");
        if (!neverTakes(terms)) return;
        for (const money of live(terms, at, results).paid) expect(money).toBeGreaterThanOrEqual(0);
      }),
      few,
    );
  });

  it("pays finite cents, names what it reads, and comes back the same from JSON", () => {
    fc.assert(
      fc.property(livesOf(modifiedTerms(type, field), 3), ([terms, at, results]) => {
        for (const money of live(terms, at, results).paid) expect(Number.isFinite(money)).toBe(true);
        const money = payOf(terms, results[0]!, at);
        expect(money).toBe(toCents(money));
        const named = new Set(metricsNamed(terms).map(({ metric }) => metric));
        expect(readingsOf(terms, at).every(({ metric }) => named.has(metric))).toBe(true);
        expect(componentSchema.parse(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
      }),
      few,
    );
  });

  it("looks at what the component looks at first", () => {
    fc.assert(
      fc.property(modifiedTerms(type, field), seat, (terms, at) => {
        const own = readingsOf(without(terms, field), at);
        expect(readingsOf(terms, at).slice(0, own.length)).toEqual(own);
      }),
      few,
    );
  });
});

it.each(types.filter(takes))("%s cannot have what only pay that gives can", (type) => {
  const { scale } = componentOf(type);
  for (const field of ["floor", "draw", "malus", "floorMonths"] as const) {
    const input = { type, metric: "churned", [scale!]: 1, [field]: 1 };
    expect(componentSchema.safeParse(input).success).toBe(false);
  }
});

it("salaries have no modifiers", () => {
  for (const { field } of modifiers)
    expect(componentSchema.safeParse({ type: "salary", [field]: 1 }).success).toBe(false);
});

/** Holds a law over all kinds of pay that can have a modifier. */
function always(
  field: ModifierField,
  periods: number,
  law: (terms: Terms, at: (typeof seats)[number], results: readonly (readonly number[])[]) => void,
) {
  const possible = allowed.filter(([, one]) => one === field).map(([type]) => type);
  const terms = fc.constantFrom(...possible).chain((type) => modifiedTerms(type, field));
  fc.assert(
    fc.property(livesOf(terms, periods), ([one, at, results]) => law(one, at, results)),
    { numRuns: 300 },
  );
}

describe("what each modifier promises", () => {
  it("cap: never more than it either way, and nothing else changes below it", () => {
    always("cap", 1, (terms, at, [values]) => {
      const owed = expectedPay(without(terms, "cap"), values!, at);
      const paid = expectedPay(terms, values!, at);
      const cap = terms.cap as number;
      expect(Math.abs(paid)).toBeLessThanOrEqual(cap);
      if (Math.abs(owed) <= cap) expect(paid).toBe(owed);
    });
  });

  it("floor: never less than it, and nothing else changes above it", () => {
    always("floor", 1, (terms, at, [values]) => {
      if (!eligible(terms, at)) return;
      const owed = expectedPay(without(terms, "floor"), values!, at);
      expect(expectedPay(terms, values!, at)).toBe(Math.max(owed, terms.floor as number));
    });
  });

  it.each(["cap", "floor", "draw"] as const)("%s: in other money, all is as it was", (field) => {
    always(field, 1, (terms, at, [values]) => {
      const scale = componentOf(terms.type).scale as string;
      const scaled = {
        ...terms,
        [scale]: 7 * (terms[scale] as number),
        [field]: 7 * (terms[field] as number),
      };
      const [once, times] = [terms, scaled].map((one) => expectedPay(one, values!, at));
      expect(Math.abs(times! - 7 * once!)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(times!)));
    });
  });

  it("floor for a time: a floor, then none", () => {
    always("floorMonths", 1, (terms, at, [values]) => {
      const last = terms.floorMonths as number;
      const before = termsInMonth(terms, last)!;
      const after = termsInMonth(terms, last + 1)!;
      expect(expectedPay(before, values!, at)).toBe(expectedPay(without(terms, "floorMonths"), values!, at));
      expect(expectedPay(after, values!, at)).toBe(
        expectedPay(without(terms, "floor", "floorMonths"), values!, at),
      );
    });
  });

  it("gate: all that would be paid, or nothing", () => {
    always("gate", 1, (terms, at, [values]) => {
      const open = expectedPay(without(terms, "gate"), values!, at);
      expect([0, open]).toContain(expectedPay(terms, values!, at));
    });
  });

  it("multiplier: between the smallest and the largest of its factors", () => {
    always("multiplier", 1, (terms, at, [values]) => {
      const { steps } = terms.multiplier as { steps: readonly { times: number }[] };
      const factors = steps.map(({ times }) => times);
      const owed = expectedPay(without(terms, "multiplier"), values!, at);
      const paid = expectedPay(terms, values!, at);
      const slack = 1e-9 * Math.abs(owed) * Math.max(...factors);
      expect(Math.abs(paid)).toBeLessThanOrEqual(Math.max(...factors) * Math.abs(owed) + slack);
      expect(Math.abs(paid)).toBeGreaterThanOrEqual(Math.min(...factors) * Math.abs(owed) - slack);
    });
  });

  it("draw: at least the draw each period, and all that was advanced is recovered or still owed", () => {
    always("draw", 12, (terms, at, results) => {
      if (!eligible(terms, at)) return;
      const { paid, carried } = live(terms, at, results);
      const earned = live(without(terms, "draw"), at, results).paid;
      for (const money of paid) expect(money).toBeGreaterThanOrEqual(terms.draw as number);
      expect(carried).toBeGreaterThanOrEqual(0);
      expect(Math.abs(sum(paid) - sum(earned) - carried)).toBeLessThanOrEqual(
        1e-9 * (1 + size(paid) + size(earned) + 12 * carried),
      );
    });
  });

  it("deferral: the same money, later", () => {
    always("deferMonths", 2, (terms, at, results) => {
      expect(live(terms, at, results)).toEqual(live(without(terms, "deferMonths"), at, results));
      expect(weeksDeferred(terms)).toBe(4 * (terms.deferMonths as number));
      expect(weeksDeferred(without(terms, "deferMonths"))).toBe(0);
    });
  });

  it("malus: takes back no more than was earned and still waits, and nothing where its share is none", () => {
    always("malus", 8, (terms, at, results) => {
      const { paid, carried } = live(terms, at, results);
      const earned = live(without(terms, "malus"), at, results).paid;
      if (earned.some((money) => money < 0)) return;
      const slack = 1e-9 * (1 + sum(earned));
      let earnedSoFar = 0;
      let paidSoFar = 0;
      for (const [period, money] of paid.entries()) {
        earnedSoFar += earned[period]!;
        paidSoFar += money;
        expect(money).toBeLessThanOrEqual(earned[period]! + slack);
        expect(paidSoFar).toBeGreaterThanOrEqual(-slack);
        expect(paidSoFar).toBeLessThanOrEqual(earnedSoFar + slack);
      }
      expect(carried).toBeGreaterThanOrEqual(-slack);
      expect(carried).toBeLessThanOrEqual(paidSoFar + slack);
      const { malus } = terms as unknown as { malus: object };
      const harmless = { ...terms, malus: { ...malus, share: 0 } } as Terms;
      expect(live(harmless, at, results).paid).toEqual(earned);
    });
  });

  it("months: all or nothing by the month", () => {
    always("months", 1, (terms) => {
      const { from, to } = terms.months as { from: number; to: number };
      for (const month of [1, from - 1, from, to, to + 1, 240]) {
        expect(termsInMonth(terms, month)).toBe(month >= from && month <= to ? terms : null);
      }
    });
  });
});

it("what a period leaves behind is carried by at most one thing", () => {
  const ratchet = { type: "quota", metric: "booked", quota: 9, bonus: 1, ratchet: 0.5 };
  expect(carries(componentSchema.parse(ratchet))).toBe(true);
  expect(carries(componentSchema.parse({ ...ratchet, ratchet: undefined }))).toBe(false);
  const { error } = componentSchema.safeParse({ ...ratchet, draw: 5 });
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [
      ["draw"],
      "cannot go with `ratchet`: each carries something to the next period, and one component carries one thing",
    ],
  ]);
});

it("several at once act one after the other", () => {
  const all = ["gate", "multiplier", "cap", "floor", "draw"] as const;
  fc.assert(
    fc.property(livesOf(muchModifiedTerms("commission", all), 1), ([terms, at, [values]]) => {
      if (!eligible(terms, at)) return;
      const multiplied = expectedPay(without(terms, "cap", "floor", "draw"), values!, at);
      const bounded = Math.max(terms.floor as number, Math.min(terms.cap as number, multiplied));
      expect(expectedPay(terms, values!, at)).toBe(Math.max(terms.draw as number, bounded));
    }),
  );
});
