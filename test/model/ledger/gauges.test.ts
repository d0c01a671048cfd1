import { expect, it } from "vitest";
import { gaugeNames, worldGauges } from "../../../src/model/ledger/gauges.ts";

it("one gauge for each lever of either department beside those of the world, a shared lever's once", () => {
  const names = gaugeNames({ marketing: ["ads", "help", "bar"], sales: ["work", "help"] });
  expect(names).toEqual([...worldGauges, "lever:ads", "lever:help", "lever:bar", "lever:work"]);
});
