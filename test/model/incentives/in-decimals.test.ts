import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attainmentOf,
  compared,
  exceeds,
  inDecimals,
  reaches,
  ties,
} from "../../../src/model/incentives/in-decimals.ts";
import { amountNear, inParts, sumOf } from "./decimal-amounts.ts";

const hundredths = fc.integer({ min: -1_000_000, max: 10_000_000 });

describe("comparing in decimals", () => {
  it("knows the sums that binary fractions miss", () => {
    expect(0.1 + 0.2 === 0.3).toBe(false);
    expect(ties(0.1 + 0.2, 0.3)).toBe(true);
    const tenTenths = Array.from({ length: 10 }, () => 0.1).reduce((sum, one) => sum + one, 0);
    expect(tenTenths < 1).toBe(true);
    expect(reaches(tenTenths, 1)).toBe(true);
    expect(reaches(0.3, 0.1 * 3)).toBe(true);
    expect(exceeds(0.1 + 0.2 - 0.3, 0)).toBe(false);
  });

  it("tells a cent from none, up to a billion", () => {
    expect(reaches(999_999_999.99, 1e9)).toBe(false);
    expect(exceeds(1_000_000_000.01, 1e9)).toBe(true);
    expect(ties(0.19999, 0.2)).toBe(false);
  });

  it("compares sums of decimals as whole numbers of their smallest unit compare", () => {
    const cases = hundredths.chain((mark) => fc.tuple(fc.constant(mark), amountNear(mark).chain(inParts)));
    fc.assert(
      fc.property(cases, ([mark, parts]) => {
        const exact = parts.reduce((sum, part) => sum + part, 0);
        const result = sumOf(parts);
        expect(reaches(result, mark / 100)).toBe(exact >= mark);
        expect(exceeds(result, mark / 100)).toBe(exact > mark);
        expect(ties(result, mark / 100)).toBe(exact === mark);
        expect(compared(result, mark / 100)).toBe(Math.sign(exact - mark));
        expect(compared(mark / 100, result)).toBe(Math.sign(mark - exact));
      }),
      { numRuns: 500 },
    );
  });

  it("compares with a share of an amount as whole numbers do", () => {
    const per = fc.integer({ min: 1, max: 300 });
    const amounts = fc.integer({ min: 1, max: 1_000_000 });
    const cases = fc
      .tuple(per, amounts)
      .chain(([share, asked]) =>
        fc.tuple(
          fc.constant(share),
          fc.constant(asked),
          amountNear(Math.round((share * asked) / 100)).chain(inParts),
        ),
      );
    fc.assert(
      fc.property(cases, ([share, asked, parts]) => {
        const exact = BigInt(parts.reduce((sum, part) => sum + part, 0)) * 100n;
        const mark = BigInt(share) * BigInt(asked);
        expect(reaches(sumOf(parts), (share / 100) * (asked / 100))).toBe(exact >= mark);
      }),
      { numRuns: 500 },
    );
  });

  it("is an order: what is rounded never changes places, and rounding again changes nothing", () => {
    const values = fc
      .tuple(fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    fc.assert(
      fc.property(values, values, (one, other) => {
        if (one <= other) expect(inDecimals(one)).toBeLessThanOrEqual(inDecimals(other));
        expect(inDecimals(inDecimals(one))).toBe(inDecimals(one));
        expect(reaches(one, other)).toBe(inDecimals(one) >= inDecimals(other));
      }),
    );
  });

  it("calls an attainment 1 where the result is just what was asked, and nowhere else", () => {
    const cases = fc
      .integer({ min: 1, max: 10_000_000 })
      .chain((asked) => fc.tuple(fc.constant(asked), amountNear(asked).chain(inParts)));
    fc.assert(
      fc.property(cases, ([asked, parts]) => {
        const exact = parts.reduce((sum, part) => sum + part, 0);
        const attainment = attainmentOf(sumOf(parts), asked / 100);
        expect(Math.sign(attainment - 1)).toBe(Math.sign(exact - asked));
      }),
      { numRuns: 500 },
    );
    expect(attainmentOf(999_999_999.99, 1e9)).toBeLessThan(1);
  });
});
