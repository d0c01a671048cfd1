import { afterAll, describe, expect, it } from "vitest";
import { guidedCopy } from "../docs/guided-copy.ts";
import { exampleFindings } from "../experiments/example-findings.ts";
import { exampleSingle } from "../experiments/example-single.ts";
import { complaints } from "./complaints.ts";

const copy = guidedCopy("add-a-chart.md");
afterAll(copy.remove);

const { present } = (await copy.load(
  "experiments/present.ts",
)) as typeof import("../../src/experiments/present.ts");
const { renderChart } = (await copy.load(
  "report/render-chart.ts",
)) as typeof import("../../src/report/render-chart.ts");

const sections = (language: "en" | "ru") => present(exampleFindings(), { language });
const own = (language: "en" | "ru") => sections(language).find(({ id }) => id === "volume-and-deals")!;

describe("docs/add-a-chart.md, followed to the letter", () => {
  it("compiles", () => {
    const changed = ["volume-and-deals.ts", "index.ts", "comparison-words.ts"];
    const files = changed.map((name) => `src/experiments/sections/${name}`);
    expect(complaints(copy.folder, [...files, "src/language/ru/comparison.ts"])).toEqual([]);
  });

  it("stands in the report after what runs over time, in both languages", () => {
    const ids = sections("en").map(({ id }) => id);
    expect(ids[ids.indexOf("over-time") + 1]).toBe("volume-and-deals");
    // Short words of Russian are held to the next.
    const headings = [own("en").heading, own("ru").heading.replaceAll("\u00a0", " ")];
    expect(headings).toEqual(["Leads and deals", "Лиды и сделки"]);
    expect(own("ru").blocks[0]).toMatchObject({ text: expect.stringMatching(/^По.точке.на/) });
  });

  it("is a picture with a point for each plan in each market", async () => {
    const [chart] = own("en").blocks;
    if (chart?.kind !== "chart") throw new Error("there is no chart");
    const svg = await renderChart(chart.name, chart.spec, chart.title);
    for (const text of ["Leads and deals", "Leads", "Deals", "Shared pool"])
      expect(svg).toContain(`>${text}<`);
    for (const colour of ["#0b66a8", "#d2560b"])
      expect(svg.match(new RegExp(`<path [^>]*fill="${colour}"`, "g"))!.length).toBeGreaterThan(2);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it("is left out where there is nothing to set side by side", () => {
    expect(exampleSingle().arms).toHaveLength(1);
    expect(present(exampleSingle(), {}).map(({ id }) => id)).not.toContain("volume-and-deals");
  });
});
