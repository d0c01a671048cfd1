import { expect, it } from "vitest";
import { findingsSchema } from "../../src/cli/findings-schema.ts";
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
