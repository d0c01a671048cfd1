import { expect, it } from "vitest";
import { asPay } from "../../../src/model/incentives/as-pay.ts";
import { PartPay } from "../../../src/model/incentives/part-pay.ts";

/** A bonus of 1,200 for a result of 300, double above it, and a rate of .5 at least. */
const quota = asPay((values) => (values[0]! >= 300 && values[1]! >= 0.5 ? 1200 * (values[0]! / 300) : 0));

it("a third of a period asks for a third of the quota and pays a third of the bonus; a rate is asked for as it is", () => {
  const part = new PartPay(quota, { share: 1 / 3, addsUp: [true, false] });
  expect(part.of([99, 0.5], 0)).toBe(0);
  expect(part.of([100, 0.5], 0)).toBeCloseTo(400, 9);
  expect(part.of([200, 0.5], 0)).toBeCloseTo(800, 9);
  expect(part.of([200, 0.4], 0)).toBe(0);
});

it("a linear rate pays what it would have paid for the same results", () => {
  const part = new PartPay(
    asPay((values) => 0.1 * values[0]!),
    { share: 0.25, addsUp: [true] },
  );
  expect(part.of([777], 0)).toBeCloseTo(77.7, 9);
});

it("what is carried stays as it is, and a guarantee is in proportion to time", () => {
  const draw = asPay((values, debt) => values[0]! - debt);
  const part = new PartPay(draw, { share: 0.5, addsUp: [true], least: 60 });
  expect(part.of([100], 20)).toBeCloseTo(90, 9);
  expect(part.of([10], 20)).toBe(30);
});
