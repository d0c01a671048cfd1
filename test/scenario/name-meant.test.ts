import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/text.ts";
import { metrics } from "../../src/metrics/index.ts";
import { metricWords } from "../../src/metrics/metric-words.ts";
import { payComponents } from "../../src/model/incentives/components/index.ts";
import { payableMetrics } from "../../src/scenario/checks/metrics.ts";
import { fieldWords } from "../../src/scenario/field-words.ts";
import { scenarioJsonSchema } from "../../src/scenario/json-schema.ts";
import { nameMeant } from "../../src/scenario/name-meant.ts";
import { marketPresets } from "../../src/scenario/presets/markets/index.ts";
import { planPresets } from "../../src/scenario/presets/plans/index.ts";

const types = payComponents.map(({ type }) => type);
const plans = planPresets.map(({ name }) => name);
const markets = marketPresets.map(({ name }) => name);

describe("what a word was meant to be", () => {
  it.each([
    ["bookings", payableMetrics, "'booked'"],
    ["Deals won", payableMetrics, "'deals'"],
    ["SQL", payableMetrics, "'opportunities'"],
    ["SALs", payableMetrics, "'accepted'"],
    ["MQL", payableMetrics, "'mqls'"],
    ["meetings", payableMetrics, "'opportunities'"],
    ["ARR", payableMetrics, "'recurringWon'"],
    ["выручка", payableMetrics, "'revenue'"],
    ["сделки", payableMetrics, "'deals'"],
    ["Сумма сделок", payableMetrics, "'booked'"],
    ["bookd", payableMetrics, "'booked'"],
    ["bonus", types, "'quota', 'scorecard' or 'spiff'"],
    ["оклад", types, "'salary'"],
    ["base", types, "'salary'"],
    ["комиссия", plans, "'commission'"],
    ["shared pool", plans, "'pool'"],
    ["здоровый", markets, "'healthy'"],
    ["recession", markets, undefined],
    ["declining", markets, "'dying'"],
  ])("%s", (word, names, meant) => {
    expect(nameMeant(word, names)).toBe(meant && `did you mean ${meant}?`);
  });

  it("law: every title that a report shows leads to its metric, in both languages", () => {
    const names = metrics.map(({ name }) => name);
    for (const metric of metrics) {
      const { name } = metric;
      for (const word of languages.map((language) => metricWords(metric, language).title))
        expect(nameMeant(word, names)).toContain(`'${name}'`);
    }
  });

  it("words of the field stand for names that a scenario can have", () => {
    const known = `${JSON.stringify(scenarioJsonSchema())}${metrics.map(({ name }) => `"${name}"`).join()}`;
    for (const name of Object.keys(fieldWords)) expect(known).toContain(`"${name}"`);
  });
});
