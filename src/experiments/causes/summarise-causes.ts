import type { Findings } from "../../findings/findings.ts";
import type { Difference, Span } from "../../findings/numbers.ts";
import { said } from "../../language/said.ts";
import { metricNamed } from "../../metrics/index.ts";
import { COMPANY } from "../../model/ledger/units.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import { excess } from "../../statistics/nothing.ts";
import { pairedDifference } from "../../statistics/paired-difference.ts";
import { roundFindings } from "../../statistics/round-findings.ts";
import { conflictParts } from "../conflict-notes.ts";
import { pairedFamily } from "../differences.ts";
import type { Tried } from "../experiment.ts";
import { type Column, type Measured, valuesOf } from "../measured-arms.ts";
import { marketNotes } from "../notes.ts";
import { headlineMetrics } from "../sections/headline-metrics.ts";
import type { SpanWeeks } from "../spans.ts";
import { summarise } from "../summarise.ts";
import { armTitle } from "./arm-title.ts";
import type { CausePair, CausesNote, Overlap, PairKind } from "./causes-note.ts";
import { causesWords } from "./causes-words.ts";
import type { CausesTried } from "./plan-causes.ts";

/** Metrics that findings on causes are about: the headline, and what departments do to each other. */
export const keptMetrics: readonly string[] = [
  ...headlineMetrics,
  ...conflictParts,
  "budgetMoved",
  "mqlFit",
  "dealFit",
  "complaints",
  "addressable",
  "booked",
  "sessions",
  "needIndex",
];

const spansKept: readonly Span[] = ["run", "year1", "year2"];

const isKept = (one: { readonly unit: string; readonly span: Span }) =>
  one.unit === "company" && spansKept.includes(one.span);

/**
 * Every pair's differences. P-values are adjusted over the pairs of a kind, variants by themselves: what is found of causes
 * must not hang on which variants were tried beside them.
 */
function pairDifferences({ pairs }: CausesNote, { arms, spans }: Measured): readonly Difference[] {
  const armOf = (name: string) => arms.find(({ arm }) => arm.plan === name)!;
  const familyOf = ({ kind, variant }: CausePair) =>
    variant !== null && (kind === "alone" || kind === "onTop") ? `${kind} variant` : kind;
  const families = [...new Set(pairs.map(familyOf))].map((family) =>
    pairs
      .filter((pair) => familyOf(pair) === family)
      .map(({ plan, baseline }) => ({ arm: armOf(plan), base: armOf(baseline) })),
  );
  const columns = [...new Set(keptMetrics)].map((name): Column => {
    return { metric: metricNamed(name)!, place: COMPANY, unit: "company" };
  });
  return columns.flatMap((column) =>
    spans
      .filter(({ span }) => spansKept.includes(span))
      .flatMap((weeks) => families.flatMap((pairs) => pairedFamily(pairs, column, weeks))),
  );
}

/** Profit of an arm in each trial, over the whole run. */
function profitsOf(arms: Measured["arms"], run: SpanWeeks) {
  const column: Column = { metric: metricNamed("profit")!, place: COMPANY, unit: "company" };
  return (name: string) => valuesOf(arms.find(({ arm }) => arm.plan === name)!, column, run);
}

/** Whether causes add up, in the way that was asked first; nothing to add where there is one. */
function overlapOf({ direction, pairs }: CausesNote, { arms, spans }: Measured): Overlap | undefined {
  const profit = profitsOf(arms, spans.find(({ span }) => span === "run")!);
  const changes = (kind: PairKind) =>
    pairs
      .filter((pair) => pair.kind === kind && pair.variant === null)
      .map(({ plan, baseline }) => pairedValues(profit(plan), profit(baseline), direction));
  const single = changes(direction === "add" ? "alone" : "onTop");
  const [all] = changes("all");
  if (single.length < 2 || all === undefined) return undefined;
  const sums = all.map((_, trial) => single.reduce((sum, values) => sum + values[trial]!, 0));
  return { sum: meanInterval(sums), beyond: pairedDifference(all, sums) };
}

/** What switching on changes in each trial, or what removing does. */
function pairedValues(
  plan: Float64Array,
  baseline: Float64Array,
  direction: CausesNote["direction"],
): readonly number[] {
  return Array.from(plan, (value, trial) =>
    direction === "add" ? excess(value, baseline[trial]!) : excess(baseline[trial]!, value),
  );
}

/** The findings on causes: those of a comparison, of companies instead of plans, with the pairs that answer the question. */
export function summariseCauses(tried: Tried<CausesTried>): Findings & { readonly causes: CausesNote } {
  const { arms, measured, size } = tried;
  const { note } = tried.plan;
  const findings = summarise("causes", tried);
  const { language } = arms[0]!.plan.scenario;
  const titleOf = armTitle(note, language);
  const overlap = overlapOf(note, measured);
  return roundFindings({
    ...findings,
    title: said(language, "causes", causesWords).title[note.direction](findings.title),
    plans: findings.plans.map((plan) => ({ ...plan, title: titleOf(plan.name) })),
    markets: marketNotes(
      arms.filter(({ arm }) => arm.plan === (note.direction === "add" ? note.base : note.all)),
      size.months,
    ),
    totals: findings.totals.filter(isKept),
    differences: pairDifferences(note, measured),
    series: [],
    monthly: [],
    verdicts: [],
    causes: { ...note, ...(overlap && { overlap }) },
  });
}
