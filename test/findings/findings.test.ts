import { expect, it } from "vitest";
import { z } from "zod";
import { knownFindings } from "../../src/experiments/known-findings.ts";
import { blamedParts } from "../../src/findings/manager-note.ts";
import { blamable } from "../../src/model/ledger/manager-journal.ts";
import { exampleFindings } from "../experiments/example-findings.ts";
import { examplePay } from "../experiments/example-pay.ts";

/** As a file holds it. */
const written = <T>(findings: T): T => JSON.parse(JSON.stringify(findings)) as T;

it("takes findings with what people were paid, and older ones without", () => {
  for (const findings of [written(examplePay()), written(exampleFindings())]) {
    expect(knownFindings.parse(findings)).toEqual(findings);
  }
});

it("names the place where pay is damaged", () => {
  const findings = written(examplePay());
  const targets = [{ ...findings.pay!.targets[0]!, amount: null }];
  const { error } = knownFindings.safeParse({ ...findings, pay: { ...findings.pay!, targets } });
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
    const { error } = knownFindings.safeParse(newer);
    expect(error!.issues[0]).toMatchObject({ code: "unrecognized_keys", path, keys });
  }
});

interface Node {
  readonly properties: unknown;
  readonly additionalProperties?: unknown;
}

/** Every map of fields in a JSON Schema, by its path. */
function mapsIn(node: unknown, path = "findings"): readonly (readonly [string, Node])[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => mapsIn(value, `${path}.${key}`));
  return "properties" in node && "type" in node ? [[path, node], ...inner] : inner;
}

it("strips no key anywhere: a map refuses what it does not name, or keeps all, as terms of pay", () => {
  const maps = mapsIn(z.toJSONSchema(knownFindings, { io: "input" }));
  expect(maps.length).toBeGreaterThan(30);
  const open = maps.filter(([, { additionalProperties }]) => additionalProperties !== false);
  expect(open.map(([path]) => path)).toEqual(["findings.properties.plans.items.properties.components.items"]);
  expect(open[0]![1].additionalProperties).toEqual({});
});

it("lists who is blamed in the model's order", () => {
  expect(blamedParts).toEqual(blamable);
});
