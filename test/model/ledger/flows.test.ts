import { expect, it } from "vitest";
import { flowIndex, flows } from "../../../src/model/ledger/flows.ts";

it("every flow has a column of its own, in the ledger's order", () => {
  expect(new Set(flows).size).toBe(flows.length);
  expect(flows.map((name) => flowIndex[name])).toEqual(flows.map((_, column) => column));
});
