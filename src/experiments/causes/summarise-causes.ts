import { causesWords } from "../../language/causes-words.ts";
import { metricNamed } from "../../metrics/index.ts";
import { COMPANY } from "../../model/ledger/units.ts";
import { roundFindings } from "../../statistics/round-findings.ts";
import { conflictParts } from "../conflict-notes.ts";
import { pairedFamily } from "../differences.ts";
import type { Difference, Findings, Span } from "../findings.ts";
import type { Column, Measured } from "../measured-arms.ts";
import { marketNotes } from "../notes.ts";
import type { PreparedArm } from "../prepare.ts";
import { headlineMetrics } from "../sections/headline-metrics.ts";
import type { Size } from "../size.ts";
import { summarise } from "../summarise.ts";
import { armTitle } from "./arm-title.ts";
import type { CausesNote, PairKind } from "./causes-note.ts";
import type { CausesPlan } from "./plan-causes.ts";

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

/** Every pair's differences; p-values are adjusted over the pairs of a kind. */
function pairDifferences({ pairs }: CausesNote, { arms, spans }: Measured): readonly Difference[] {
  const armOf = (name: string) => arms.find(({ arm }) => arm.plan === name)!;
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  const families = kinds.map((kind: PairKind) =>
    pairs
      .filter((pair) => pair.kind === kind)
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

/** The findings on causes: those of a comparison, of companies instead of plans, with the pairs that answer the question. */
export function summariseCauses(
  { note }: CausesPlan,
  arms: readonly PreparedArm[],
  measured: Measured,
  size: Size,
  software: string,
): Findings {
  const findings = summarise("causes", arms, measured, size, software);
  const { language } = arms[0]!.plan.scenario;
  const titleOf = armTitle(note, language);
  return roundFindings<Findings>({
    ...findings,
    title: causesWords(language).title[note.direction](findings.title),
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
    causes: note,
  });
}
