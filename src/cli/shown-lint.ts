import { formatNumber } from "../language/format-number.ts";
import { titlesOf } from "../language/labelled.ts";
import { said } from "../language/said.ts";
import type { Language } from "../language/text.ts";
import { type MarginalCurve, marginalCurves } from "../lint/curve.ts";
import type { PlanFinding } from "../lint/find-all.ts";
import type { Lint } from "../lint/lint.ts";
import type { PlanLint } from "../lint/lint-plan.ts";
import { lintWords } from "../lint/lint-words.ts";
import { metricTitle } from "../metrics/metric-words.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { shownFinding, type Tint } from "./shown-finding.ts";
import { TERMINAL_WIDTH, wrap } from "./wrap.ts";

const blocks = "▁▂▃▄▅▆▇█";
const drawnWidth = 20;

/** What lint found, for a terminal of 80 columns: plan by plan its findings and its components' marginal pay. */
export function shownLint(
  lint: Lint,
  { language, plans }: Scenario,
  whereOf: (finding: PlanFinding) => string,
  tint: Tint = (_, text) => text,
): string {
  const titles = titlesOf(plans);
  return lint.plans
    .map((plan) =>
      [
        wrap(titles.get(plan.view.name)!).join("\n"),
        ...shownFindings(plan, language, whereOf, tint),
        ...shownCurves(plan, language),
      ].join("\n\n"),
    )
    .join("\n\n\n");
}

function shownFindings(
  { findings, view }: PlanLint,
  language: Language,
  whereOf: (finding: PlanFinding) => string,
  tint: Tint,
): readonly string[] {
  const words = said(language, "lint", lintWords);
  if (findings.length === 0) return [words.clean(view.name)];
  return findings.map((finding) => shownFinding(finding, whereOf(finding), language, tint));
}

function shownCurves({ view }: PlanLint, language: Language): readonly string[] {
  const curves = marginalCurves(view);
  if (curves.length === 0) return [];
  const words = said(language, "lint", lintWords);
  return [[words.marginalTitle, ...curves.map((curve) => curveLine(curve, language))].join("\n")];
}

/** `2 commission, sales   ▁▁█▂▂▂▂▂▂▂  0 … 14,500 … 29,000  Bookings`: the middle number is what is usual. */
function curveLine(curve: MarginalCurve, language: Language): string {
  const { component, type, department, metric, results, usual, marginal } = curve;
  const name = `${component + 1} ${type}, ${said(language, "lint", lintWords).department[department]}`;
  const ends = [results[0]!, usual, results.at(-1)!].map((value) => formatNumber(value, language, "amount"));
  const title = metricTitle(metric, language);
  const line = `  ${name.padEnd(24)}${sparkline(marginal)}  ${ends.join(" … ")}  ${title}`;
  return line.length <= TERMINAL_WIDTH ? line : `${line.slice(0, TERMINAL_WIDTH - 1)}…`;
}

/** Heights of a few columns, each the mean of the values that fall to it; the lowest is the least value or zero. */
export function sparkline(values: readonly number[], width: number = drawnWidth): string {
  const columns = Array.from(
    { length: Math.min(width, values.length) },
    (_, column, of = Math.min(width, values.length)) => {
      const part = values.slice(
        Math.floor((column * values.length) / of),
        Math.floor(((column + 1) * values.length) / of),
      );
      return part.reduce((sum, value) => sum + value, 0) / part.length;
    },
  );
  const low = Math.min(0, ...columns);
  const span = Math.max(0, ...columns) - low;
  return columns
    .map((value) => blocks[span === 0 ? 0 : Math.min(7, Math.round(((value - low) / span) * 7))])
    .join("");
}
