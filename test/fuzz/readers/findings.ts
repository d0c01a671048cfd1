import { z } from "zod";
import { Ending } from "../../../src/cli/ending.ts";
import { findingsFromText } from "../../../src/cli/read-findings.ts";
import { knownFindings } from "../../../src/experiments/known-findings.ts";
import { headOf, present } from "../../../src/experiments/present.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { html } from "../../../src/report/html.ts";
import { renderChart } from "../../../src/report/render-chart.ts";
import type { Section } from "../../../src/report/section.ts";
import { exampleCrossing } from "../../experiments/example-crossing.ts";
import { exampleDoubt } from "../../experiments/example-doubt.ts";
import { exampleFindings } from "../../experiments/example-findings.ts";
import { exampleLooked } from "../../experiments/example-looked.ts";
import { examplePay } from "../../experiments/example-pay.ts";
import { exampleSingle } from "../../experiments/example-single.ts";
import { FromSchema, type Schema } from "../from-schema.ts";
import { mutateMore } from "../mutate-text.ts";
import { notFinite } from "../not-finite.ts";
import type { Rng } from "../rng.ts";
import { type FuzzedFile, type Outcome, type Reader, textFile } from "./reader.ts";

const MONTHS = 2;
const byTime = [
  "needByMonth",
  "mean",
  "low",
  "high",
  "months",
  "sessionMonths",
  "observed",
  "simulated",
  "error",
];

/** Findings of a shorter run: long series only take time. */
function shortened(findings: Findings): unknown {
  const weeks = findings.months * 4;
  const cut = (key: string, value: unknown) =>
    Array.isArray(value) && byTime.includes(key)
      ? value.slice(0, value.length === weeks ? MONTHS * 4 : MONTHS)
      : value;
  return JSON.parse(JSON.stringify({ ...findings, months: MONTHS }, cut));
}

const documents = [
  exampleSingle(),
  exampleFindings(),
  exampleCrossing(4),
  examplePay(),
  exampleLooked(),
  exampleDoubt(),
].map(shortened);
const names = ["pool", "healthy", "leads", "deals", "pool.healthy"];
const schema = new FromSchema(z.toJSONSchema(knownFindings, { io: "input" }) as Schema, names);

function write(rng: Rng): FuzzedFile {
  let document: unknown = rng.pick(documents);
  for (let times = 1 + rng.below(4); times > 0; times--) document = schema.vary(document, rng);
  const text = JSON.stringify(document) ?? "";
  return textFile(rng.chance(0.2) ? mutateMore(text, rng) : text);
}

async function read({ bytes }: FuzzedFile, isTried: boolean): Promise<Outcome> {
  const findings = accepted(new TextDecoder().decode(bytes));
  if (findings === undefined) return "refused";
  const shown = (["en", "ru"] as const).map((language) => present(findings, { language }));
  for (const sections of shown) checkShown(sections, findings);
  if (!isTried) return "accepted";
  await drawOne(findings, shown[bytes.length % shown.length]!, bytes.length);
  return "tried";
}

function accepted(text: string): Findings | undefined {
  try {
    return findingsFromText("findings.json", text);
  } catch (error) {
    if (!(error instanceof Ending) || error.cause !== undefined) throw error;
    if (error.message.length > 4000) throw new Error(`a sentence of ${error.message.length} characters`);
    return undefined;
  }
}

const odd = /NaN|Infinity|∞|\bundefined\b|\[object /;

/** Throws where sentences or pictures hold what is no number, and the author's own texts do not say so. */
function checkShown(sections: readonly Section[], findings: Findings): void {
  const wrong = notFinite(sections);
  if (wrong !== undefined) throw new Error(`shown, and ${wrong}`);
  const text = JSON.stringify(sections);
  const found = odd.exec(text);
  if (found === null || odd.test(JSON.stringify(findings))) return;
  throw new Error(`shown as ${text.slice(Math.max(0, found.index - 100), found.index + 20)}`);
}

/** Draws one of the pictures, and the page around it: all of them would take seconds. */
async function drawOne(findings: Findings, sections: readonly Section[], luck: number): Promise<void> {
  const charts = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "chart"));
  const drawings = new Map(charts.map(({ name }) => [name, ""]));
  const chart = charts[luck % charts.length];
  if (chart) drawings.set(chart.name, await renderChart(chart.name, chart.spec, chart.title));
  for (const drawing of drawings.values()) checkDrawn(drawing, findings);
  html(headOf(findings), sections, drawings);
}

function checkDrawn(drawing: string, findings: Findings): void {
  if (odd.test(drawing) && !odd.test(JSON.stringify(findings)))
    throw new Error("drawn with what is no number");
}

/** Findings files, up to the report that is drawn of them. */
export const findings: Reader = { name: "findings", ending: "json", write, read };
