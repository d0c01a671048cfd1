import type { Difference, Span } from "../../findings/numbers.ts";
import { metricNamed } from "../../metrics/index.ts";
import { COMPANY } from "../../model/ledger/units.ts";
import { conflictParts } from "../conflict-parts.ts";
import { pairedFamily } from "../differences.ts";
import type { Column, Measured } from "../measured-arms.ts";
import { headlineMetrics } from "../sections/headline-metrics.ts";
import type { CausePair, CausesNote } from "./causes-note.ts";

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

/** Spans that findings on causes are about. */
export const spansKept: readonly Span[] = ["run", "year1", "year2"];

/**
 * Every pair's differences. P-values are adjusted over the pairs of a kind, variants by themselves: what is found of causes
 * must not hang on which variants were tried beside them.
 */
export function pairDifferences({ pairs }: CausesNote, measured: Measured): readonly Difference[] {
  const { arms, spans } = measured;
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
      .flatMap((weeks) => families.flatMap((pairs) => pairedFamily(pairs, column, weeks, measured))),
  );
}
