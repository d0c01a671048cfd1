import { expect, it } from "vitest";
import { healBrand } from "../../../src/model/customers/brand.ts";
import { aWorld } from "../a-world.ts";

it("half of the damage is healed after a half-life, and a whole brand stays whole", () => {
  const world = aWorld({ customers: { brandHalfLife: 30 } });
  healBrand(world);
  expect(world.brand).toBe(1);
  world.brand = 0.4;
  for (let day = 0; day < 30; day++) healBrand(world);
  expect(world.brand).toBeCloseTo(0.7, 12);
});
