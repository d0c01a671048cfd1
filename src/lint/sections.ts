import type { MarginalPanel } from "../charts/marginal-pay.ts";
import { marginalPay } from "../charts/marginal-pay.ts";
import { called } from "../language/called.ts";
import { titlesOf } from "../language/labelled.ts";
import { ruleWords } from "../language/rule-words.ts";
import { said } from "../language/said.ts";
import type { Language } from "../language/text.ts";
import { metricTitle } from "../metrics/metric-words.ts";
import { componentOf } from "../model/incentives/components/index.ts";
import type { Block, Section } from "../report/section.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type MarginalCurve, marginalCurves } from "./curve.ts";
import type { PlanFinding } from "./find-all.ts";
import type { Lint } from "./lint.ts";
import type { PlanLint } from "./lint-plan.ts";
import { type LintWords, lintWords } from "./lint-words.ts";
import { numbersIn } from "./numbers-in.ts";
import { lintRules } from "./rules/index.ts";

/** Says where in its file a finding stands. */
export type WhereOf = (finding: PlanFinding) => string;

/** What lint found as the sections of a report. */
export function lintSections({ plans }: Lint, scenario: Scenario, whereOf: WhereOf): readonly Section[] {
  const words = said(scenario.language, "lint", lintWords);
  return [
    { id: "findings", heading: words.headings.findings, blocks: [findingsBlock(plans, scenario, whereOf)] },
    {
      id: "curves",
      heading: words.headings.curves,
      blocks: plans.flatMap((plan, place) => curvesBlock(plan, place, scenario)),
    },
    { id: "rules", heading: words.headings.rules, blocks: rulesBlocks(scenario.language) },
  ];
}

function findingsBlock(
  plans: readonly PlanLint[],
  { language, plans: stated }: Scenario,
  whereOf: WhereOf,
): Block {
  const words = said(language, "lint", lintWords);
  const titles = titlesOf(stated);
  const found = plans.flatMap(({ findings }) => findings);
  if (found.length === 0) return { kind: "paragraph", text: words.nothing };
  return {
    kind: "table",
    caption: words.findingsCaption,
    head: words.findingsHead,
    rows: found.map((finding) => [
      titles.get(finding.plan)!,
      whereOf(finding),
      words.severity[finding.severity],
      finding.message[language],
      finding.remedy[language],
    ]),
    numeric: [],
  };
}

function curvesBlock({ view }: PlanLint, place: number, scenario: Scenario): readonly Block[] {
  const { language, currency } = scenario;
  const words = said(language, "lint", lintWords);
  const curves = marginalCurves(view);
  if (curves.length === 0) return [];
  const title = `${words.marginalTitle}: ${titlesOf(scenario.plans).get(view.name)!}`;
  const spec = marginalPay({
    title,
    subtitle: words.marginalSubtitle,
    yTitle: words.moneyForUnit(currency),
    panels: curves.map((curve) => panel(curve, words, language, currency)),
    language,
  });
  return [{ kind: "chart", name: `marginal-pay-${place + 1}`, title, text: words.marginalText, spec }];
}

function panel(curve: MarginalCurve, words: LintWords, language: Language, currency: string): MarginalPanel {
  const kind = called(language, "components", curve.type, componentOf(curve.type)).title;
  const metric = metricTitle(curve.metric, language);
  const relative = curve.attainment ? `, ${words.ofPlan}` : "";
  const during = numbersIn(language, currency).during(curve.period);
  return {
    title: `${curve.component + 1}. ${kind}: ${words.department[curve.department]}`,
    xTitle: `${metric} ${during}${relative}`,
    results: curve.results,
    marginal: curve.marginal,
    usual: [Math.max(curve.results[0]!, curve.usual - curve.spread), curve.usual + curve.spread],
  };
}

function rulesBlocks(language: Language): readonly Block[] {
  const words = said(language, "lint", lintWords);
  return [
    { kind: "paragraph", text: words.rulesText },
    {
      kind: "table",
      caption: words.headings.rules,
      head: words.rulesHead,
      rows: lintRules.map((rule) => {
        const { title, sentence } = ruleWords(language, rule);
        return [`${title} (${rule.name})`, sentence];
      }),
      numeric: [],
    },
  ];
}
