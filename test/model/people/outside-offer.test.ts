import { expect, it } from "vitest";
import type { InForce } from "../../../src/model/in-force.ts";
import { outputs, outsideOffer, payForOutput } from "../../../src/model/people/outside-offer.ts";

const pays = outputs.map((output) => 1 + output);
const inForce = { outsideOffer: { marketer: outputs.map(() => 1), rep: pays } } as unknown as InForce;

it("pay for what somebody brings runs straight between the points it is known at, and stays beyond them", () => {
  for (const output of [0.25, 0.3, 0.5, 0.99, 1, 1.2, 3, 4])
    expect(payForOutput(pays, output)).toBeCloseTo(1 + output, 9);
  expect(payForOutput(pays, 0.1)).toBe(1.25);
  expect(payForOutput(pays, 9)).toBe(5);
});

it("others offer what the plan in force pays such a person, in multiples of usual pay; without one, usual pay", () => {
  expect(outsideOffer(inForce, "rep", 1000, 2)).toBeCloseTo(3000, 9);
  expect(outsideOffer(inForce, "marketer", 1000, 2)).toBe(1000);
  expect(outsideOffer(undefined, "rep", 1000, 2)).toBe(1000);
});
