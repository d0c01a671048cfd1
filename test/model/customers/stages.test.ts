import { expect, test } from "vitest";
import { stage } from "../../../src/model/customers/stages.ts";
import { aWorld } from "../a-world.ts";

test("the stages at sales are neighbours, which touches pass over from MQL on", () => {
  const { passedOver } = aWorld();
  const numbers = Array.from({ length: passedOver }, (_, k) => stage.mql + k);
  expect(numbers).toEqual([stage.mql, stage.opportunity]);
});
