import { formatEstimate } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import type { MarketNote } from "../findings.ts";
import { counted, type FindingsView } from "./findings-view.ts";
import { headlineMetrics } from "./headline-metrics.ts";

function cell(view: FindingsView, plan: string, market: string, metric: string): string {
  const arm = view.arm(plan, market);
  const total = arm && view.total(arm.id, metric, "run");
  return counted(total) ? formatEstimate(total, view.language, view.style(metric)) : "\u2013";
}

function table(view: FindingsView, market: MarketNote): Block {
  const { words, findings } = view;
  const metrics = headlineMetrics.filter((metric) => view.metric(metric) !== undefined);
  return {
    kind: "table",
    caption: words.armsTable({ market: market.title, currency: findings.currency }),
    head: [words.metric, ...findings.plans.map((plan) => plan.title)],
    rows: metrics.map((metric) => [
      view.title(metric),
      ...findings.plans.map((plan) => cell(view, plan.name, market.name, metric)),
    ]),
    numeric: findings.plans.map((_, column) => column + 1),
  };
}

/** What each plan brings in each market: means with intervals. */
export function arms(view: FindingsView): Section {
  return {
    id: "arms",
    heading: view.words.headings.arms,
    blocks: view.markets.map((market) => table(view, market)),
  };
}
