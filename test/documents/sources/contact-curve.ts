import { type Company, companySchema } from "../../../src/model/parameters/company.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { winRateOf } from "../../patterns/list/p14-contact-curve.ts";
import { yearAtNorm } from "../at-norm.ts";
import { source } from "../source.ts";

const TRIALS = 40;

/** A bank's telephone campaign: per cent won at contact one to eight. */
const bank = [5.6, 5.1, 4.4, 3.3, 2.4, 2.2, 1.6, 1];

/** What a bank's campaign is like: a caller who persists, every fourth day or sooner, and calls that warm nobody. */
const setting = {
  reps: { persistenceNorm: 0.8 },
  selling: { callWarmth: 0, slowestPaceDays: 4, paceGainDays: 2 },
} as const;

/** Per cent won at contact one to eight, those who got it being all; null where nobody got it. */
export type Curve = readonly (number | null)[];

function curveOf(company: Company, trials: number): Curve {
  const journals = yearAtNorm(company, trials, { journal: true }).map(({ journal }) => journal!);
  return bank.map((_, place) => {
    const rates = journals.map((journal) => winRateOf(journal, place + 1)).filter(Number.isFinite);
    return rates.length === 0 ? null : mean(rates);
  });
}

/** The curve of the default company, and that of it in the bank's setting. */
export function contactCurves(trials: number): { readonly usual: Curve; readonly set: Curve } {
  return {
    usual: curveOf(companySchema.parse({}), trials),
    set: curveOf(companySchema.parse(setting), trials),
  };
}

/** How far a curve lies from the bank's on average, in points; endless where it ends before. */
export function errorOf(curve: Curve): number {
  return mean(curve.map((rate, place) => Math.abs((rate ?? Number.POSITIVE_INFINITY) - bank[place]!)));
}

type Kept = ReturnType<typeof contactCurves>;

function written({ usual, set }: Kept): string {
  const row = (what: string, curve: Curve, off: string) => [
    what,
    ...curve.map((rate) => rate?.toFixed(1) ?? ""),
    off,
  ];
  const rows = [
    row("bank's telephone campaign", bank, ""),
    row("the setting below", set, `${errorOf(set).toFixed(2)} points`),
    row("the default company", usual, ""),
  ];
  const head = ["% won at contact", ...bank.map((_, place) => String(place + 1)), "mean error"];
  const stated = Object.entries(setting)
    .flatMap(([group, values]) =>
      Object.entries(values).map(([key, value]) => `\`${group}.${key}\` ${value}`),
    )
    .join(", ");
  return `${markdownTable(head, rows)}\n\nThe setting: ${stated}. Mean of ${TRIALS} trials of twelve months, seed 1, everybody at the norm, nobody learning.`;
}

/** What a call wins, by how many were made before. */
export const contactCurve = source<Kept>({
  name: "contact-curve",
  command: "npm run documents -- --only contact-curve",
  measure: async () => contactCurves(TRIALS),
  passages: [{ name: "contact-curve", document: "docs/model.md", write: written }],
});
