import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentOf, payComponents } from "../../../../src/model/incentives/components/index.ts";
import {
  eligible,
  expectedPay,
  neverTakes,
  payOf,
  readingsOf,
  toCents,
} from "../../../../src/model/incentives/payroll.ts";
import { componentSchema, metricsNamed } from "../../../../src/model/incentives/plan-schema.ts";
import { departmentsOf } from "../../../../src/model/incentives/recipients.ts";
import { unitOfDepartment } from "../../../../src/model/ledger/units.ts";
import { between } from "../../../between.ts";
import { resultsFor, termsOfType } from "../arbitrary-terms.ts";
import { seats } from "../seats.ts";

const seat = fc.constantFrom(...seats);

/** The money terms of a component, all times a factor: what stands in the contract when the currency changes. */
function inOtherMoney<T extends { readonly type: string }>(terms: T, factor: number): T {
  const scaled = { ...terms } as T & Record<string, number | undefined>;
  for (const key of [componentOf(terms.type).scale, "cap", "floor", "draw"])
    if (key !== undefined && scaled[key] !== undefined)
      Object.assign(scaled, { [key]: scaled[key] * factor });
  return scaled;
}

describe.each(payComponents.map(({ type }) => type))("%s", (type) => {
  const paid = fc
    .tuple(termsOfType(type), seat)
    .chain(([terms, at]) =>
      fc.tuple(fc.constant(terms), fc.constant(at), resultsFor(readingsOf(terms, at).length)),
    );

  it("pays a finite amount in whole cents, next to what was expected", () => {
    fc.assert(
      fc.property(paid, ([terms, at, values]) => {
        const money = payOf(terms, values, at);
        expect(Number.isFinite(money)).toBe(true);
        expect(money).toBe(toCents(money));
        expect(Math.abs(money * 100 - Math.round(money * 100))).toBeLessThanOrEqual(
          1e-12 * Math.abs(money * 100),
        );
        const expected = expectedPay(terms, values, at);
        expect(Math.abs(money - expected)).toBeLessThanOrEqual(0.005 + 1e-12 * Math.abs(expected));
      }),
    );
  });

  it("takes nothing back where it never does", () => {
    fc.assert(
      fc.property(paid, ([terms, at, values]) => {
        if (neverTakes(terms)) expect(expectedPay(terms, values, at)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is homogeneous of degree one in its money", () => {
    if (componentOf(type).scale === undefined) return;
    const factor = between(0, 100);
    fc.assert(
      fc.property(paid, factor, ([terms, at, values], times) => {
        const once = expectedPay(terms, values, at);
        const scaled = expectedPay(inOtherMoney(terms, times), values, at);
        expect(Math.abs(scaled - times * once)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(times * once)));
      }),
    );
  });

  it("reads and pays nothing where it is not for somebody", () => {
    fc.assert(
      fc.property(termsOfType(type), seat, resultsFor(5), (terms, at, values) => {
        if (eligible(terms, at)) return;
        expect(readingsOf(terms, at)).toEqual([]);
        expect(payOf(terms, values, at)).toBe(0);
      }),
    );
  });

  it("comes back the same from JSON and from its schema", () => {
    fc.assert(
      fc.property(termsOfType(type), (terms) => {
        expect(componentSchema.parse(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
      }),
    );
  });

  it("names every metric that it reads", () => {
    fc.assert(
      fc.property(termsOfType(type), seat, (terms, at) => {
        const named = new Set(metricsNamed(terms).map(({ metric }) => metric));
        expect(readingsOf(terms, at).every(({ metric }) => named.has(metric))).toBe(true);
      }),
    );
  });
});

const total = (terms: Parameters<typeof expectedPay>[0], valueOfUnit: (unit: number) => number) =>
  seats.reduce((sum, at) => {
    const values = readingsOf(terms, at).map(({ unit }) => valueOfUnit(unit));
    return sum + expectedPay(terms, values, at);
  }, 0);

describe("contest", () => {
  it("pays out exactly the prize, ties included: once between departments, once in each department between people", () => {
    fc.assert(
      fc.property(termsOfType("contest"), resultsFor(8), (terms, results) => {
        const races = terms.between === "people" && terms.for === "everyone" ? 2 : 1;
        const prizes = races * (terms.prize as number);
        const paid = total(terms, (unit) => results[unit]!);
        expect(Math.abs(paid - prizes)).toBeLessThanOrEqual(1e-12 * prizes);
      }),
    );
  });
});

describe("pool", () => {
  it("pays out exactly its share of what filled it", () => {
    fc.assert(
      fc.property(termsOfType("pool"), resultsFor(8), (terms, results) => {
        const units = {
          company: [0],
          department: departmentsOf(terms.for).map((department) => unitOfDepartment[department]),
        };
        const filledBy = units[terms.scope as "company" | "department"];
        const filled = filledBy.reduce((sum, unit) => sum + Math.max(0, results[unit]!), 0);
        const owed = (terms.share as number) * filled;
        const paid = total(terms, (unit) => results[unit]!);
        expect(Math.abs(paid - owed)).toBeLessThanOrEqual(1e-12 * owed);
      }),
    );
  });
});

describe("commission", () => {
  it("is continuous and never falls in the result, at every tier that pays what lies above it", () => {
    fc.assert(
      fc.property(termsOfType("commission"), fc.integer({ min: 1, max: 50_000 }), (terms, result) => {
        if (terms.retroactive) return;
        const tiers = (terms.tiers ?? []) as readonly { from: number; times: number }[];
        const steepest = (terms.rate as number) * Math.max(1, ...tiers.map(({ times }) => times));
        const at = seats.find((one) => eligible(terms, one))!;
        const step = 1e-3;
        for (const mark of [result, ...tiers.map(({ from }) => from)]) {
          const rise = expectedPay(terms, [mark + step], at) - expectedPay(terms, [mark - step], at);
          const slack = 1e-9 * (1 + steepest * 50_000);
          expect(rise).toBeGreaterThanOrEqual(-slack);
          expect(rise).toBeLessThanOrEqual(2 * step * steepest + slack);
        }
      }),
    );
  });
});
