import { companySchema } from "../../../src/model/parameters/company.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { eachOf, yearAtNorm } from "../at-norm.ts";
import { source } from "../source.ts";

const trials = 60;
const months = 12;

/** What was aimed at when the model was tuned, and how it follows from a metric over the whole run. */
export const aims = [
  { name: "leads", aimed: 411, metric: "leads", factor: 1 / months },
  { name: "MQLs", aimed: 162, metric: "mqls", factor: 1 / months },
  { name: "deals", aimed: 16.5, metric: "deals", factor: 1 / months },
  { name: "idle time of sales, %", aimed: 20, metric: "idleShare", factor: 100 },
  { name: "answered within a day, %", aimed: 78, metric: "sameDayShare", factor: 100 },
] as const;

/** What the base month brings, by the aim's name. */
export type Reached = Readonly<Record<string, number>>;

/** The default company without bonuses in a healthy market, everybody at the norm. */
async function measure(): Promise<Reached> {
  const results = yearAtNorm(companySchema.parse({}), trials);
  return Object.fromEntries(
    aims.map(({ name, metric, factor }) => [name, factor * mean(eachOf(results, metric))]),
  );
}

function table(reached: Reached): string {
  const rows = aims.map(({ name, aimed }) => [
    name,
    String(aimed),
    Number(reached[name]!.toPrecision(3)).toString(),
  ]);
  return `${markdownTable(["a month of the base", "aimed at", "reached"], rows)}\n\nReached: mean of ${trials} trials of twelve months, seed 1.`;
}

/** The one month that the model was tuned on. */
export const baseMonth = source<Reached>({
  name: "base-month",
  command: "npm run documents -- --only base-month",
  measure,
  passages: [{ name: "base-month", document: "docs/model.md", write: table }],
});
