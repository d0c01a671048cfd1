import { describe, expect, it } from "vitest";
import { shock } from "../../../../src/model/market/conditions/shock.ts";

const slump = { type: "shock", startMonth: 6, factor: 0.5, lastsMonths: 3 } as const;

describe("shock", () => {
  it("holds from its first day to its last and is gone at once", () => {
    expect(shock.factor(slump)(119)).toBe(1);
    expect(shock.factor(slump)(120)).toBe(0.5);
    expect(shock.factor(slump)(179)).toBe(0.5);
    expect(shock.factor(slump)(180)).toBe(1);
  });

  it("fades by its half-life where one is given", () => {
    const fading = { ...slump, recoveryHalfLifeMonths: 6 };
    expect(shock.factor(fading)(180)).toBeCloseTo(0.5, 14);
    expect(shock.factor(fading)(300)).toBeCloseTo(0.75, 14);
    expect(shock.factor(fading)(420)).toBeCloseTo(0.875, 14);
  });

  it("can raise need as well", () => {
    expect(shock.factor({ ...slump, factor: 3 })(130)).toBe(3);
  });
});
