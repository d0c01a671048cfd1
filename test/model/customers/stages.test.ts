import { expect, test } from "vitest";
import { stage } from "../../../src/model/customers/stages.ts";
import { aWorld } from "../a-world.ts";

test("the stages at sales are neighbours, which touches pass over from MQL on", () => {
  const { passedOver } = aWorld();
  const numbers = Array.from({ length: passedOver }, (_, k) => stage.mql + k);
  expect(numbers).toEqual([stage.mql, stage.opportunity]);
});

test("stages are numbered in the order of a customer's life, and exits come last", () => {
  expect(Object.values(stage)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(Math.max(stage.lead, stage.customer)).toBeLessThan(
    Math.min(stage.lost, stage.churned, stage.optedOut),
  );
});
