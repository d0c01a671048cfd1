import { describe, expect, it } from "vitest";
import { distinctPlans, planColour, planDash, planShape } from "../../src/charts/plan-marks.ts";

const first = (plans: number) => Array.from({ length: plans }, (_, place) => place);
const different = (plans: number, of: (place: number) => string) => new Set(first(plans).map(of)).size;

describe("marks of plans", () => {
  it("tell seven plans apart by colour alone", () => {
    expect(different(7, planColour)).toBe(7);
    expect(new Set(first(7).map((place) => planDash(place).join()))).toEqual(new Set(["1,0"]));
  });

  it("tell more than twenty plans apart without colour, and their lines before the mark is reached", () => {
    expect(distinctPlans).toBeGreaterThan(20);
    expect(different(distinctPlans, planShape)).toBe(distinctPlans);
    expect(different(distinctPlans, (place) => `${planColour(place)} ${planDash(place)}`)).toBe(
      distinctPlans,
    );
  });

  it("come round in other colours, so that seven times as many plans differ in mark or colour", () => {
    expect(planShape(distinctPlans)).toBe(planShape(0));
    expect(different(7 * distinctPlans, (place) => `${planShape(place)} ${planColour(place)}`)).toBe(
      7 * distinctPlans,
    );
  });
});
