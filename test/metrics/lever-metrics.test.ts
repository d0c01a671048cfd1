import { expect, test } from "vitest";
import { leverMetrics } from "../../src/metrics/lever-metrics.ts";
import { metricWords } from "../../src/metrics/metric-words.ts";
import { companySchema } from "../../src/model/parameters/company.ts";

test("a channel may have any name, also one that every object has", () => {
  for (const name of ["constructor", "toString", "valueOf", "hasOwnProperty"]) {
    const [metric] = leverMetrics([companySchema.parse({ channels: { [name]: { norm: 0.2 } } })]);
    expect(metric!.title).toBe(`Effort on ${name}`);
    expect(metricWords(metric!, "ru").sentence).toContain(name);
    expect(metric!.scopes).toEqual(["marketing", "person"]);
  }
});

test("a lever that several roles have is one metric of each of their departments", () => {
  const found = leverMetrics([companySchema.parse({}), companySchema.parse({ channels: { fairs: {} } })]);
  const help = found.filter(({ name }) => name === "leverHelp");
  expect(help.map(({ scopes }) => scopes)).toEqual([["marketing", "sales", "person"]]);
  expect(found.map(({ name }) => name).filter((name) => name === "leverFairs")).toHaveLength(1);
});
