import { html, type ReportHead } from "./html.ts";
import { renderChart } from "./render-chart.ts";
import type { Block, Section } from "./section.ts";

/** A file to be written: its path inside the result's folder, and its text whole or in pieces, which may be bytes. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Iterable<string | Uint8Array>;
}

type ChartBlock = Extract<Block, { kind: "chart" }>;

function chartsOf(sections: readonly Section[]): readonly ChartBlock[] {
  return sections.flatMap((section) => section.blocks.filter((block) => block.kind === "chart"));
}

/** Draws a report: `report.html` and every chart of it as `charts/<name>.svg`. */
export async function reportFiles(
  head: ReportHead,
  sections: readonly Section[],
): Promise<readonly OutputFile[]> {
  const drawings = new Map<string, string>();
  for (const { name, title, spec } of chartsOf(sections)) {
    if (drawings.has(name)) throw new Error(`Two charts are called ${name}.`);
    drawings.set(name, await renderChart(name, spec, title));
  }
  const pictures = [...drawings].map(([name, svg]) => ({ path: `charts/${name}.svg`, content: `${svg}\n` }));
  return [{ path: "report.html", content: html(head, sections, drawings) }, ...pictures];
}
