import { companySchema } from "../../../src/model/parameters/company.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { pairedDifference } from "../../../src/statistics/paired-difference.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { eachOf, yearAtNorm } from "../at-norm.ts";
import { moneyBetween, whole } from "../figures.ts";
import { source } from "../source.ts";

const TRIALS = 60;
const shares = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7] as const;
const USUAL = shares.indexOf(0.5);

/** What a year brings where marketing has so much of the budget. */
export interface Split {
  readonly share: number;
  /** Trial by trial. */
  readonly profit: readonly number[];
  readonly leads: number;
  readonly deals: number;
  readonly idle: number;
}

/** Holds marketing's share of the budget for a year, everybody doing what is usual. */
export function splitAt(share: number, trials: number): Split {
  const manager = { budgetShare: share, budgetSpeed: 0, blameThreshold: 0 };
  const results = yearAtNorm(companySchema.parse({ manager }), trials);
  return {
    share,
    profit: eachOf(results, "profit"),
    leads: mean(eachOf(results, "leads")),
    deals: mean(eachOf(results, "deals")),
    idle: mean(eachOf(results, "idleShare")),
  };
}

type Kept = readonly Split[];

function written(kept: Kept): string {
  const usual = kept[USUAL]!;
  const rows = kept.map((one) => [
    `${(100 * one.share).toFixed(0)} %`,
    whole(mean(one.profit)),
    one === usual ? "" : moneyBetween(pairedDifference(one.profit, usual.profit)),
    whole(one.leads),
    one.deals.toFixed(0),
    `${(100 * one.idle).toFixed(0)} %`,
  ]);
  const head = [
    "marketing's share of the budget",
    "profit of the year",
    "against 50 % (95 % interval)",
    "leads",
    "deals",
    "idle time of sales",
  ];
  return `${markdownTable(head, rows)}\n\nMean of ${TRIALS} trials of twelve months, seed 1, the default company at a salary, healthy market, everybody at the norm and nobody learning.`;
}

/** What moving the budget between the departments costs. */
export const budgetSplit = source<Kept>({
  name: "budget-split",
  command: "npm run documents -- --only budget-split",
  measure: async () => shares.map((share) => splitAt(share, TRIALS)),
  passages: [{ name: "budget-split", document: "docs/validation.md", write: written }],
});
