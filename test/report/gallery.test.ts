import { describe, expect, it } from "vitest";
import { present } from "../../src/experiments/present.ts";
import { renderChart } from "../../src/report/render-chart.ts";
import type { Block } from "../../src/report/section.ts";
import { examples } from "../experiments/examples.ts";

type Chart = Extract<Block, { kind: "chart" }>;

interface Shown {
  readonly of: string;
  /** A chart's name without the number of the market, or component, that it is about. */
  readonly picture: string;
  readonly chart: Chart;
}

/** Charts of which an example has several that differ by a number are shown once. */
function shownOf([of, findings]: readonly [string, (typeof examples)[string]]): readonly Shown[] {
  const charts = present(findings)
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "chart");
  const shown = charts.map((chart) => ({ of, picture: chart.name.replace(/-\d+$/, ""), chart }));
  return shown.filter(
    ({ picture }, place) => shown.findIndex((other) => other.picture === picture) === place,
  );
}

const all = Object.entries(examples).flatMap(shownOf);
/** The first example of each chart is kept as a picture; of seven plans one more, since their lines cross. */
const kept = new Set([
  ...all.filter(({ picture }, place) => all.findIndex((one) => one.picture === picture) === place),
  ...all.filter(({ of, picture }) => of === "seven plans" && picture === "revenue"),
]);

const draw = ({ picture, chart }: Shown) => renderChart(picture, chart.spec, chart.title);

describe.each(Object.keys(examples))("law: a report on %s", (of) => {
  const shown = all.filter((one) => one.of === of);

  it("has charts, each drawn with all its parts and without a number that is none", async () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const one of shown) {
      const svg = await draw(one);
      expect(svg, one.picture).toMatch(/^<svg role="img" aria-label="[^"]+" [^>]*viewBox="0 0 \d+ \d+"/);
      expect(svg, one.picture).toContain(`>${one.chart.title}</text>`);
      expect(svg, one.picture).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg.match(/<path /g)?.length, one.picture).toBeGreaterThan(1);
    }
  }, 60_000);

  it("is drawn the same way twice", async () => {
    expect(await draw(shown[0]!)).toBe(await draw(shown[0]!));
  });
});

// Bytes of a drawing are promised per Node version only.
describe.runIf(process.versions.node.startsWith("20."))("the gallery", () => {
  it.each([...kept])("holds $picture of $of as it was committed", async (one) => {
    const name = one.of === "seven plans" ? "revenue-of-seven-plans" : one.picture;
    await expect(`${await draw(one)}\n`).toMatchFileSnapshot(`../gallery/${name}.svg`);
  });
});
