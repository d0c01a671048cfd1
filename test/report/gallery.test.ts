import { describe, expect, it } from "vitest";
import { tornado } from "../../src/charts/tornado.ts";
import { present } from "../../src/experiments/present.ts";
import { renderChart } from "../../src/report/render-chart.ts";
import type { Block } from "../../src/report/section.ts";
import { exampleCrossing } from "../experiments/example-crossing.ts";
import { exampleDoubt } from "../experiments/example-doubt.ts";
import { exampleFindings } from "../experiments/example-findings.ts";
import { examplePay } from "../experiments/example-pay.ts";
import { exampleSingle } from "../experiments/example-single.ts";

type Chart = Extract<Block, { kind: "chart" }>;

function chartNamed(findings: ReturnType<typeof exampleFindings>, name: string): Chart {
  const blocks = present(findings).flatMap((section) => section.blocks);
  return blocks.find((block): block is Chart => block.kind === "chart" && block.name === name)!;
}

/** A cause with bars of so much alone and on top of the others, in thousands. */
function cause(row: number, alone: number, onTop: number) {
  const bar = (series: number, thousands: number) => {
    const mean = 1000 * thousands;
    const label = `${thousands > 0 ? "+" : "\u2212"}${Math.abs(thousands)}K`;
    return { row, series, mean, low: mean - 35_000, high: mean + 35_000, label };
  };
  return [bar(0, alone), bar(1, onTop)];
}

const causes: Chart = {
  kind: "chart",
  name: "tornado",
  title: "What each cause costs",
  text: "",
  spec: tornado({
    title: "What each cause costs",
    subtitle: "Bar: mean paired difference of profit after bonuses. Line: 95% interval.",
    format: "~s",
    xTitle: "money",
    rows: ["Unclear responsibility", "The manager's background", "Value conflict"],
    series: ["Alone", "On top of the others"],
    bars: [...cause(0, -412, -260), ...cause(1, -131, -97), ...cause(2, -20, 44)],
    language: "en",
  }),
};

const pictures = [
  { picture: "leads", chart: chartNamed(exampleFindings(), "leads") },
  { picture: "differences", chart: chartNamed(exampleFindings(), "differences") },
  { picture: "levers", chart: chartNamed(exampleFindings(), "levers-marketing-1") },
  { picture: "revenue-of-seven-plans", chart: chartNamed(exampleCrossing(), "revenue") },
  { picture: "pay-mix", chart: chartNamed(examplePay(), "pay-mix") },
  { picture: "attainment", chart: chartNamed(examplePay(), "attainment-2") },
  { picture: "pay-by-plan", chart: chartNamed(examplePay(), "pay-by-plan") },
  { picture: "causes", chart: causes },
  { picture: "doubt", chart: chartNamed(exampleDoubt(), "doubt") },
  { picture: "observed", chart: chartNamed(exampleSingle(), "observed-1") },
];

describe("gallery", () => {
  it.each(pictures)(
    "draws $picture the same way twice, and with all its parts",
    async ({ picture, chart }) => {
      const svg = await renderChart(picture, chart.spec, chart.title);
      expect(await renderChart(picture, chart.spec, chart.title)).toBe(svg);
      expect(svg).toMatch(/^<svg role="img" aria-label="[^"]+" [^>]*viewBox="0 0 \d+ \d+"/);
      expect(svg).toContain(`>${chart.title}</text>`);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(
        svg.match(/<path [^>]*stroke="#0b66a8"|fill="#0b66a8"|fill="#d2560b"|fill="#4a5fc1"/g)?.length,
      ).toBeGreaterThan(1);
    },
  );

  it.each([
    ["two plans", exampleFindings()],
    ["pay", examplePay()],
    ["two plans in doubt", exampleDoubt()],
    ["one plan", exampleSingle()],
    ["seven plans", exampleCrossing()],
  ])("draws every chart of findings on %s, one market standing for all", async (_, findings) => {
    const charts = present(findings).flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === "chart"),
    );
    const kinds = new Map(charts.map((chart) => [chart.name.replace(/-\d+$/, ""), chart]));
    expect(kinds.size).toBeGreaterThan(1);
    for (const { name, spec, title } of kinds.values()) {
      const svg = await renderChart(name, spec, title);
      expect(svg).toContain("<path");
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  // Bytes of a drawing are promised per Node version only.
  it.runIf(process.versions.node.startsWith("20."))("is as it was committed", async () => {
    for (const { picture, chart } of pictures) {
      const svg = await renderChart(picture, chart.spec, chart.title);
      await expect(`${svg}\n`).toMatchFileSnapshot(`../gallery/${picture}.svg`);
    }
  });
});
