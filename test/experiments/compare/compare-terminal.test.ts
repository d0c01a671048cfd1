import { expect, test } from "vitest";
import { type Emphasis, shownBlocks } from "../../../src/cli/shown-blocks.ts";
import { presentOnTerminal } from "../../../src/experiments/present.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import type { Total } from "../../../src/findings/numbers.ts";
import type { Language } from "../../../src/language/text.ts";

const long = "a-plan-with-a-name-that-is-longer-than-its-column";
const shown = ["leads", "leadFit", "pressure", "optOuts", "revenue", "profit"];

/** Findings of two plans in one market; the first plan's totals are given. */
function findings(plans: readonly string[], totals: readonly Partial<Total>[] = []): Findings {
  const estimate = { mean: 1234.5, low: 1200.5, high: 1268.5, sd: 10, n: 5 };
  const of = (metric: string) => ({ ...estimate, metric, unit: "company", span: "run" as const });
  return {
    title: "A question of pay",
    experiment: "compare",
    months: 24,
    customers: 10_000,
    currency: "€",
    trials: { asked: 5, done: 5, interrupted: false, batches: 5 },
    markets: [{ name: "healthy", title: "Healthy market", conditions: [], needByMonth: [] }],
    plans: plans.map((name) => ({ name, title: name, components: [] })),
    metrics: [],
    verdicts: [
      {
        ...{ market: "healthy", metric: "profit", word: "alone", best: plans[0]!, against: [], margin: 0 },
        ...{ wouldDecide: null, diverged: 0 },
      },
    ],
    series: [],
    monthly: [],
    arms: plans.map((plan) => ({ id: plan, plan, market: "healthy" })),
    totals: plans.flatMap((arm, index) =>
      shown.map((metric) => ({
        ...of(metric),
        arm,
        ...(index === 0 && totals.find((one) => one.metric === metric)),
      })),
    ),
    differences: plans.slice(1).flatMap((plan) =>
      shown.map((metric) => ({
        ...of(metric),
        market: "healthy",
        plan,
        baseline: plans[0]!,
        relative: null,
        p: null,
      })),
    ),
  } as unknown as Findings;
}

const lines = (text: string) => text.split("\n");

const same: Emphasis = (text) => text;

function summary(findings: Findings, bold = same, language: Language = "en"): string {
  return shownBlocks(presentOnTerminal(findings, language), bold);
}

test("each plan has a line of means and a line of half intervals below it", () => {
  const text = lines(summary(findings(["pool", "contest"])));
  const row = text.findIndex((line) => line.startsWith("contest "));
  expect(text[row]!.split(/\s+/)).toEqual(["contest", ...shown.map(() => "1235")]);
  expect(text[row + 1]!.trim().split(/\s+/)).toEqual(shown.map(() => "±34"));
  expect(text.join(" ")).toContain("Healthy market: over 24 months, profit after bonuses under pool is");
});

test("differences carry their sign", () => {
  const text = lines(summary(findings(["pool", "contest"])));
  expect(text.find((line) => line.startsWith("contest − pool"))!.match(/\+1235/g)).toHaveLength(6);
});

test("where nothing varies there is a word in the place of half an interval", () => {
  const text = lines(summary(findings(["pool"], [{ metric: "leads", low: 1234.5, high: 1234.5, sd: 0 }])));
  const row = text.findIndex((line) => line.startsWith("pool "));
  expect(text[row + 1]!.trim().split(/\s+/)).toEqual(["always", ...shown.slice(1).map(() => "±34")]);
});

test("a metric without a value is a dash", () => {
  const text = lines(summary(findings(["pool"], [{ metric: "leadFit", n: 0 }])));
  expect(text.find((line) => line.startsWith("pool "))).toMatch(/^pool +1235 +– +1235/);
});

test("nothing is wider than 80 columns, and long names are not cut off", () => {
  const text = summary(findings([long, "pool"]));
  for (const line of lines(text)) expect(line.length).toBeLessThanOrEqual(80);
  expect(text.replace(/\s+/g, "")).not.toContain("…");
});

test("only headings are emphasised", () => {
  const text = summary(findings(["pool"]), (heading) => `<${heading}>`);
  expect(text).toContain("<A question of pay>");
  expect(text).toContain("<Healthy market>");
  expect(text).toMatch(/<Healthy market: over 24 months[^<]*>/);
});

test("where looks were planned, half an interval is said to be wider than at one look", () => {
  const said = (untilDecided: boolean, language: Language) => {
    const stopping = { begun: { trials: 4, batches: 2 }, untilDecided, planned: [5], looks: [] };
    return summary({ ...findings(["pool"]), stopping }, same, language).replaceAll(/\s+/g, " ");
  };
  expect(said(true, "en")).toContain(
    "± half of the 95 % interval, which is wider than at one look; 24 months",
  );
  expect(said(true, "ru")).toContain("интервала, который шире, чем при одном просмотре; 24 месяца");
  // A budget alone looks at nothing.
  expect(said(false, "en")).toContain("± half of the 95 % interval; 24 months");
});

test("in Russian it says the same within 80 columns", () => {
  const large = shown.map((metric) => ({ metric, mean: -23_456, low: -83_456, high: 36_544 }));
  const text = summary(findings([long, "pool"], large), same, "ru");
  for (const line of lines(text)) expect(line.length).toBeLessThanOrEqual(80);
  expect(text).toMatch(/^план +лиды +качество +давление +отписки +выручка +прибыль$/m);
  expect(text.match(/−23,5\u00a0тыс\./g)).toHaveLength(6);
  expect(text).toMatch(/^разность /m);
  expect(text.replaceAll(/\s+/g, " ")).toContain("Среднее по 5 парным прогонам каждого варианта");
  expect(text.replaceAll(/\s+/g, " ")).toContain("24 месяца, 10 000 клиентов, деньги в €.");
});
