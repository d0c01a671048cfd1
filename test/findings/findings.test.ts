import { expect, it } from "vitest";
import { findingsSchema } from "../../src/experiments/findings-schema.ts";
import { exampleFindings } from "../experiments/example-findings.ts";
import { examplePay } from "../experiments/example-pay.ts";

/** As a file holds it. */
const written = <T>(findings: T): T => JSON.parse(JSON.stringify(findings)) as T;

it("takes findings with what people were paid, and older ones without", () => {
  for (const findings of [written(examplePay()), written(exampleFindings())]) {
    expect(findingsSchema.parse(findings)).toEqual(findings);
  }
});

it("names the place where pay is damaged", () => {
  const findings = written(examplePay());
  const targets = [{ ...findings.pay!.targets[0]!, amount: null }];
  const { error } = findingsSchema.safeParse({ ...findings, pay: { ...findings.pay!, targets } });
  expect(error!.issues[0]!.path).toEqual(["pay", "targets", 0, "amount"]);
});

it("refuses what it does not know, wherever that stands, since it would be left out of the report", () => {
  const findings = written(examplePay());
  const [first, ...others] = findings.totals;
  const inside = { ...findings, totals: [{ ...first!, median: 3 }, ...others] };
  for (const [newer, path, keys] of [
    [{ ...findings, forecast: [] }, [], ["forecast"]],
    [inside, ["totals", 0], ["median"]],
  ] as const) {
    const { error } = findingsSchema.safeParse(newer);
    expect(error!.issues[0]).toMatchObject({ code: "unrecognized_keys", path, keys });
  }
});
