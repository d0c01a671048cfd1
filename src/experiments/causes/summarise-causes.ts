import type { Findings } from "../../findings/findings.ts";
import type { Span } from "../../findings/numbers.ts";
import { said } from "../../language/said.ts";
import { roundFindings } from "../../statistics/round-findings.ts";
import type { Tried } from "../experiment.ts";
import { marketNotes } from "../notes.ts";
import { summarise } from "../summarise.ts";
import { armTitle } from "./arm-title.ts";
import type { CausesNote } from "./causes-note.ts";
import { causesWords } from "./causes-words.ts";
import { overlapOf } from "./overlap-of.ts";
import { pairDifferences, spansKept } from "./pair-differences.ts";
import type { CausesTried } from "./plan-causes.ts";

const isKept = (one: { readonly unit: string; readonly span: Span }) =>
  one.unit === "company" && spansKept.includes(one.span);

/** The findings on causes: those of a comparison, of companies instead of plans, with the pairs that answer the question. */
export function summariseCauses(tried: Tried<CausesTried>): Findings & { readonly causes: CausesNote } {
  const { arms, measured, size } = tried;
  const { note } = tried.plan;
  const findings = summarise("causes", tried, { differences: pairDifferences(note, measured), verdicts: [] });
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
    series: [],
    monthly: [],
    causes: { ...note, ...(overlap && { overlap }) },
  });
}
