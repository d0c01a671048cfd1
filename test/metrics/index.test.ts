import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/text.ts";
import { metricNamed, metrics } from "../../src/metrics/index.ts";
import { leverMetrics } from "../../src/metrics/lever-metrics.ts";
import { metricWords } from "../../src/metrics/metric-words.ts";
import { flows } from "../../src/model/ledger/flows.ts";
import { worldGauges } from "../../src/model/ledger/gauges.ts";
import { companySchema } from "../../src/model/parameters/company.ts";

const levers = leverMetrics([companySchema.parse({})]);
const all = [...metrics, ...levers];

describe.each(all)("metric $name", (metric) => {
  it("is named in camelCase and found by its name", () => {
    expect(metric.name).toMatch(/^[a-z][a-zA-Z0-9]*$/);
    if (!levers.some(({ name }) => name === metric.name)) expect(metricNamed(metric.name)).toBe(metric);
  });

  it("has a title and one sentence in every language", () => {
    for (const language of languages) {
      const { title, sentence } = metricWords(metric, language);
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(sentence).toMatch(/^[^.]+\.$/u);
    }
  });

  it("makes sense for some unit, each named once", () => {
    expect(metric.scopes.length).toBeGreaterThan(0);
    expect(new Set(metric.scopes).size).toBe(metric.scopes.length);
  });

  it("reads what the ledger or the world has", () => {
    const known: readonly string[] = "gauge" in metric ? worldGauges : flows;
    const per = "sum" in metric && typeof metric.per === "object" ? Object.keys(metric.per) : [];
    const read = "gauge" in metric ? [metric.gauge] : [...Object.keys(metric.sum), ...per];
    for (const name of read) expect(known.includes(name) || name.startsWith("lever:")).toBe(true);
  });
});

describe("the list of metrics", () => {
  it("numbers what is charted from 1 on, each of the whole company", () => {
    const charted = metrics.filter(({ charted }) => charted !== undefined);
    const places = charted.map(({ charted }) => charted!).toSorted((a, b) => a - b);
    expect(places).toEqual(charted.map((_, place) => place + 1));
    for (const { scopes } of charted) expect(scopes).toContain("company");
  });

  it("names nothing twice, in no language", () => {
    for (const key of [
      all.map(({ name }) => name),
      ...languages.map((language) => all.map((metric) => metricWords(metric, language).title)),
      all.map(({ sentence }) => sentence),
    ]) {
      expect(key.filter((name, at) => key.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("knows no metric by a name that nobody gave", () => {
    expect(metricNamed("toString")).toBeUndefined();
    expect(metricNamed("leeds")).toBeUndefined();
  });

  it("has a metric for every lever, own channels included", () => {
    const company = companySchema.parse({
      channels: { fairs: { kind: "effort" }, search: { kind: "inbound" } },
    });
    const made = leverMetrics([company]);
    expect(made.map(({ name }) => name)).toEqual([
      "leverFairs",
      "leverNurture",
      "leverHelp",
      "leverLobby",
      "leverBar",
      "leverWork",
      "leverSelectivity",
      "leverPersistence",
      "leverDiscount",
    ]);
    expect(made.find(({ name }) => name === "leverHelp")?.scopes).toEqual(["marketing", "sales", "person"]);
    expect(made.find(({ name }) => name === "leverFairs")?.scopes).toEqual(["marketing", "person"]);
  });
});
