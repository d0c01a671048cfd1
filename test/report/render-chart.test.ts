import { describe, expect, it } from "vitest";
import { overTime } from "../../src/charts/over-time.ts";
import { renderChart } from "../../src/report/render-chart.ts";

const nasty = `<script>alert("1")</script> & id="x" ]]>`;

function spec(title: string) {
  const line = { plan: 0, mean: [1, null, 3, 4], low: [0, null, 2, 3], high: [2, null, 4, 5] };
  return overTime({
    title,
    subtitle: [title],
    yTitle: title,
    monthsTitle: "month",
    format: "~s",
    zero: true,
    sharedY: true,
    pointsPerMonth: 4,
    plans: [title, "B"],
    panels: [{ title, note: title, lines: [line, { ...line, plan: 1 }] }],
    language: "en",
  });
}

describe("renderChart", () => {
  it("keeps other people's words words", async () => {
    const svg = await renderChart("nasty", spec(nasty), nasty);
    expect(svg).not.toMatch(/<script|<\/script/i);
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).toContain('id="x"');
    expect(svg).toContain('aria-label="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });

  it("draws no control character, which XML forbids", async () => {
    const svg = await renderChart("control", spec("red\u001b[31m\u0007"), "red\u0007");
    for (const control of ["\u001b", "\u0007"]) expect(svg).not.toContain(control);
    expect(svg).toContain("red\ufffd[31m");
  });

  it("names no address but the SVG namespaces", async () => {
    const svg = await renderChart("plain", spec("plain"), "plain");
    const addresses = new Set(svg.match(/[a-z]+:\/\/[^"'\s<)]+/g));
    expect([...addresses].sort()).toEqual(["http://www.w3.org/1999/xlink", "http://www.w3.org/2000/svg"]);
  });

  it("breaks a line where a week has no value instead of drawing through it", async () => {
    const svg = await renderChart("gap", spec("gap"), "gap");
    const lines = [...svg.matchAll(/<path [^>]*d="([^"]+)" stroke="#0b66a8"/g)].map((match) => match[1]!);
    expect(lines.some((path) => path.lastIndexOf("M") > 0)).toBe(true);
  });

  it("fails where a part of the picture cannot be drawn, instead of leaving it out", async () => {
    const axis = { labelExpr: '"constructor"' };
    const x = { field: "x", type: "quantitative", axis };
    const part = {
      data: { values: [{ x: 1 }] },
      facet: { field: "x", type: "nominal" },
      resolve: { axis: { x: "independent" } },
      spec: { mark: "point", encoding: { x } },
    };
    await expect(renderChart("part", part, "part")).rejects.toThrow(/The chart part cannot be drawn/);
  });

  it("fetches nothing that a specification names", async () => {
    const far = { data: { url: "https://example.invalid/data.json" }, mark: "point", encoding: {} };
    const svg = await renderChart("far", far, "far");
    expect(svg).not.toContain("example.invalid");
  });

  it("gives clip paths of different charts different names", async () => {
    const clipped = (name: string) =>
      renderChart(
        name,
        {
          data: { values: [{ x: 1, y: 1 }] },
          mark: { type: "line", clip: true },
          encoding: { x: { field: "x", type: "quantitative" }, y: { field: "y", type: "quantitative" } },
        },
        name,
      );
    const [one, other] = [await clipped("one"), await clipped("other")];
    expect(one).toMatch(/ id="one-clip/);
    expect(one).toContain("url(#one-clip");
    expect(other).toMatch(/ id="other-clip/);
  });
});
