import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentOf, payComponents } from "../../../src/model/incentives/components/index.ts";
import { modifiers } from "../../../src/model/incentives/modifiers/index.ts";
import { carryOf, expectedPay, openingOf, readingsOf } from "../../../src/model/incentives/payroll.ts";
import { componentSchema } from "../../../src/model/incentives/plan-schema.ts";
import { modifiedTerms, type Terms, termsOfType } from "./arbitrary-terms.ts";
import { amountNear, inParts, sumOf } from "./decimal-amounts.ts";
import { rep, seats } from "./seats.ts";

/** Every number that stands anywhere in some terms, and the product of any two: thresholds, and shares of a quota. */
function marksIn(terms: object): readonly number[] {
  const numbers = numbersIn(terms);
  return [...numbers, ...numbers.flatMap((one) => numbers.map((other) => one * other))].filter(
    (mark) => mark <= 1e5 && Math.abs(mark * 100 - Math.round(mark * 100)) < 1e-6,
  );
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Results of a period, each as it is written and as its weeks add up to it. */
function periodOf(terms: Terms, count: number): fc.Arbitrary<readonly (readonly [number, number])[]> {
  const marks = marksIn(terms).map((mark) => Math.round(mark * 100));
  const amount = fc.constantFrom(0, ...marks).chain(amountNear);
  const result = amount.chain((hundredths) =>
    inParts(hundredths).map((parts) => [hundredths / 100, sumOf(parts)] as const),
  );
  return fc.array(result, { minLength: count, maxLength: count });
}

const types = payComponents.map(({ type }) => type);
const kinds = [
  ...types.map((type) => [type, "no modifier", termsOfType(type)] as const),
  ...types
    .filter((type) => type !== "salary")
    .flatMap((type) =>
      modifiers
        .filter(({ forTaking }) => forTaking || !["clawback", "penalty"].includes(type))
        .map(({ field }) => [type, field, modifiedTerms(type, field)] as const),
    ),
];

/** What is paid at each way to write the same results, the first as it is written. */
function bothWays(terms: Terms, at: (typeof seats)[number], period: readonly (readonly [number, number])[]) {
  return [0, 1].map((way) => {
    const values = period.map((ways) => ways[way]!);
    const paid = expectedPay(terms, values, at);
    const left = carryOf(terms, values, at, openingOf(terms, at));
    const attained = componentOf(terms.type).attainment?.(terms, values, at, openingOf(terms, at)) ?? 0;
    return { paid, left, attained, made: attained >= 1 };
  });
}

describe.each(kinds)("%s with %s", (_type, _field, terms) => {
  it("pays, leaves and calls made the same however the same decimals were added up", () => {
    const cases = fc
      .tuple(terms, fc.constantFrom(...seats))
      .chain(([one, at]) =>
        fc.tuple(fc.constant(one), fc.constant(at), periodOf(one, readingsOf(one, at).length)),
      );
    fc.assert(
      fc.property(cases, ([one, at, period]) => {
        const [written, added] = bothWays(one, at, period);
        const near = (value: number) => 1e-5 * (1 + Math.abs(value));
        expect(Math.abs(added!.paid - written!.paid)).toBeLessThanOrEqual(near(written!.paid));
        expect(Math.abs(added!.left - written!.left)).toBeLessThanOrEqual(near(written!.left));
        expect(added!.made).toBe(written!.made);
      }),
      { numRuns: 40 },
    );
  });
});

/** Ten times a tenth, and three tenths in two ways: sums that binary fractions miss from below and above. */
const tenTenths = Array.from({ length: 10 }, () => 0.1).reduce((sum, one) => sum + one, 0);
const threeTenths = 0.1 + 0.2;

const paid = (input: object, ...values: readonly number[]) =>
  expectedPay(componentSchema.parse({ metric: "booked", ...input }), values, rep);

describe("at the threshold it is met", () => {
  const retroactive = { type: "commission", rate: 1, tiers: [{ from: 1, times: 2 }], retroactive: true };
  const tier = { type: "quota", quota: 0.3, bonus: 10 };
  const payout = { type: "quota", quota: 45, bonus: 10, shape: "steps", payout: [{ at: 0.7, pays: 1 }] };
  const card = (better: string) => ({
    type: "scorecard",
    metric: undefined,
    bonus: 10,
    measures: [{ metric: "deals", target: 1, threshold: 1, better }],
  });
  const gated = { type: "commission", rate: 10, metric: "deals", gate: { metric: "booked", from: 1 } };
  const steps = [
    { from: 0, times: 1 },
    { from: 1, times: 3 },
  ];
  const multiplied = {
    type: "commission",
    rate: 10,
    metric: "deals",
    multiplier: { metric: "booked", steps },
  };

  it.each([
    ["a retroactive tier", retroactive, [tenTenths], 2],
    ["a quota, from below", { ...tier, quota: 1 }, [tenTenths], 10],
    ["a quota, from above", { ...tier, quota: threeTenths }, [0.3], 10],
    ["a payout at 70 % of quota", payout, [31.5], 10],
    ["a measure's threshold", card("higher"), [tenTenths], 10],
    ["a measure's threshold where lower is better", card("lower"), [2 - tenTenths - 1e-15], 10],
    ["a gate", gated, [1, tenTenths], 10],
    ["a step of a multiplier", multiplied, [1, tenTenths], 30],
  ])("%s", (_name, input, values, money) => {
    const { metric: _, ...rest } = input as { metric?: string };
    const terms = input.type === "scorecard" ? rest : input;
    expect(
      input.type === "scorecard"
        ? expectedPay(componentSchema.parse(terms), values, rep)
        : paid(input, ...values),
    ).toBeCloseTo(money, 9);
  });

  it.each([
    ["above", threeTenths, 0.3],
    ["below", tenTenths, 1],
  ])("a malus takes nothing at its bound, %s it", (side, result, bound) => {
    const malus = { metric: "churned", [side]: bound };
    const terms = componentSchema.parse({
      type: "commission",
      metric: "booked",
      rate: 1,
      period: "month",
      deferMonths: 2,
      malus,
    });
    expect(expectedPay(terms, [100, result], rep, 50)).toBe(100);
  });

  it("equal in decimals is a tie", () => {
    const race = { type: "contest", prize: 100, between: "people" };
    expect(paid(race, threeTenths, 0.3, 0.1)).toBe(50);
    expect(paid(race, 0.3, threeTenths, 0.1)).toBe(50);
  });
});
