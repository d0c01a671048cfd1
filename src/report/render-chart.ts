import { createRequire } from "node:module";
import type { ChartSpec } from "../charts/chart-spec.ts";
import { printable } from "../language/printable.ts";
import { escapeHtml } from "./escape-html.ts";

type Vega = typeof import("vega");
type VegaLite = typeof import("vega-lite");

const faces = ["400Regular/PTSans_400Regular.ttf", "700Bold/PTSans_700Bold.ttf"];

/** Vega measures text with the canvas; without the face it would guess widths and labels would collide. */
async function registerFaces(): Promise<void> {
  const { GlobalFonts } = await import("canvas");
  const { resolve } = createRequire(import.meta.url);
  for (const face of faces)
    GlobalFonts.registerFromPath(resolve(`@expo-google-fonts/pt-sans/${face}`), "PT Sans");
}

async function load(): Promise<{ vega: Vega; lite: VegaLite }> {
  const [vega, lite] = await Promise.all([import("vega"), import("vega-lite"), registerFaces()]);
  return { vega, lite };
}

let loaded: ReturnType<typeof load> | undefined;

/** Begins to load what charts are drawn with, for whoever will draw some when something else is done. */
export function prepareCharts(): void {
  loaded ??= load();
  // Whoever draws hears of a failure.
  loaded.catch(() => {});
}

/** Changes what stands inside tags, and never the words between them. */
function inTags(svg: string, change: (tag: string) => string): string {
  return svg.replaceAll(/<[a-z](?:"[^"]*"|[^">])*>/gi, change);
}

/** Names of clip paths are counted from zero in each chart; on one page they need to differ. */
function withOwnIds(svg: string, name: string): string {
  return inTags(svg, (tag) =>
    tag.replaceAll(/ id="([^"]+)"/g, ` id="${name}-$1"`).replaceAll(/url\(#([^)]+)\)/g, `url(#${name}-$1)`),
  );
}

/** The picture is one thing with one name to a screen reader; its marks are numbers that stand in tables beside it. */
function withName(svg: string, title: string): string {
  const plain = inTags(svg, (tag) => tag.replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, ""));
  return plain.replace("<svg ", () => `<svg role="img" aria-label="${escapeHtml(title)}" `);
}

/** A specification without what the canvas, which measures its texts, cannot take. */
function withPrintableTexts(spec: ChartSpec): ChartSpec {
  const readable = (_: string, value: unknown) => (typeof value === "string" ? printable(value) : value);
  return JSON.parse(JSON.stringify(spec, readable)) as ChartSpec;
}

/**
 * A chart as one SVG element, the same bytes for the same specification and Node version.
 * `name` is the chart's file name without ending: lower-case letters, digits and hyphens. No data is fetched.
 */
export async function renderChart(name: string, spec: ChartSpec, title: string): Promise<string> {
  loaded ??= load();
  const { vega, lite } = await loaded;
  const compiled = lite.compile(
    withPrintableTexts(spec) as unknown as Parameters<VegaLite["compile"]>[0],
  ).spec;
  const loader = { ...vega.loader(), load: () => Promise.reject(new Error("A chart fetches nothing.")) };
  const logger = vega.logger(vega.Error, undefined, (_, __, said) => {
    // Vega draws on where something went wrong; a picture that lacks a part is none.
    throw new Error(`The chart ${name} cannot be drawn: ${said.join(" ")}`);
  });
  const view = new vega.View(vega.parse(compiled), { renderer: "none", loader, logger });
  vega.resetSVGDefIds();
  try {
    return withName(withOwnIds(await view.toSVG(), name), title);
  } finally {
    view.finalize();
  }
}
