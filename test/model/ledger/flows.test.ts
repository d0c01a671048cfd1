import { expect, it } from "vitest";
import { flowIndex, flows, offerRow } from "../../../src/model/ledger/flows.ts";

it("every flow has a column of its own, in the ledger's order", () => {
  expect(new Set(flows).size).toBe(flows.length);
  expect(flows.map((name) => flowIndex[name])).toEqual(flows.map((_, column) => column));
});

it("what is booked of an offer stands side by side, since it is credited as a row", () => {
  const first = flowIndex[offerRow[0]];
  expect(flows.slice(first, first + offerRow.length)).toEqual([...offerRow]);
});
