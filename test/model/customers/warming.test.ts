import fc from "fast-check";
import { expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { warm } from "../../../src/model/customers/warming.ts";
import { between } from "../../between.ts";
import { aWorld } from "../a-world.ts";

it("a share of what is missing: never past full warmth, and in whatever order", () => {
  const world = aWorld();
  const { people } = world;
  const share = between(0, 1);
  fc.assert(
    fc.property(share, share, share, (start, one, other) => {
      people.record.warmth[slot(0)] = start;
      people.record.warmth[slot(1)] = start;
      warm(world, 0, one);
      expect(people.record.warmth[slot(0)]).toBeCloseTo(start + one * (1 - start), 5);
      warm(world, 0, other);
      warm(world, 1, other);
      warm(world, 1, one);
      expect(people.record.warmth[slot(0)]).toBeCloseTo(people.record.warmth[slot(1)]!, 5);
      expect(people.record.warmth[slot(0)]).toBeLessThanOrEqual(1);
    }),
  );
});
