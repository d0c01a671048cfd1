import { formatEstimate } from "../../language/format-number.ts";
import type { Block, Section } from "../../report/section.ts";
import { counted, type FindingsView, type LabelledMarket } from "./findings-view.ts";
import { headlineMetrics } from "./headline-metrics.ts";
import { stillOpenTable } from "./still-open.ts";

/** A metric under every plan, in the same unit, so that a row compares at a glance. */
function cells(view: FindingsView, market: string, metric: string): readonly string[] {
  const totals = view.findings.plans.map((plan) => {
    const arm = view.arm(plan.name, market);
    return arm && view.total(arm.id, metric, "run");
  });
  const known = totals.filter(counted);
  return totals.map((total) =>
    counted(total) ? formatEstimate(total, view.language, view.style(metric), known) : "\u2013",
  );
}

function table(view: FindingsView, market: LabelledMarket): Block {
  const { words, findings } = view;
  const metrics = headlineMetrics.filter((metric) => view.metric(metric) !== undefined);
  return {
    kind: "table",
    caption: words.armsTable({ market: market.short, currency: findings.currency }),
    head: [words.metric, ...findings.plans.map((plan) => plan.short)],
    rows: metrics.map((metric) => [view.title(metric), ...cells(view, market.name, metric)]),
    numeric: findings.plans.map((_, column) => column + 1),
  };
}

/** What each plan brings in each market: means with intervals. */
export function arms(view: FindingsView): Section {
  return {
    id: "arms",
    heading: view.words.headings.arms,
    blocks: view.markets.flatMap((market) => [table(view, market), ...stillOpenTable(view, market)]),
  };
}
