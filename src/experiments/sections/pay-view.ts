import type { MarketNote, PlanNote } from "../../findings/arms.ts";
import type { Earner, PayFindings } from "../../findings/pay-findings.ts";
import { called, calledRole } from "../../language/called.ts";
import { formatEstimate, formatNumber, type NumberStyle } from "../../language/format-number.ts";
import { said } from "../../language/said.ts";
import type { Language } from "../../language/text.ts";
import { payComponents } from "../../model/incentives/components/index.ts";
import { roleOfPerson } from "../../model/roles/index.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { type PayWords, payWords } from "../pay/pay-words.ts";
import type { FindingsView, LabelledPlan } from "./findings-view.ts";

/** What sections about pay read: the findings' part about pay, with its words. */
export interface PayView {
  readonly view: FindingsView;
  readonly pay: PayFindings;
  readonly words: PayWords;
  readonly money: string;
}

/** A view of what findings say about pay; undefined where older software wrote them. */
export function payViewOf(view: FindingsView): PayView | undefined {
  const { pay, currency } = view.findings;
  const words = said(view.language, "pay", payWords);
  return pay && { view, pay, words, money: words.moneyAYear(currency) };
}

/** Plans that were tried in a market, in order. */
export function plansIn({ findings, arm }: FindingsView, market: MarketNote): readonly LabelledPlan[] {
  return findings.plans.filter((plan) => arm(plan.name, market.name));
}

/** Somebody in words: a department, a third of it, or a person. */
export function earnerText({ view, words }: PayView, { role, third, person }: Earner): string {
  if (person !== null) {
    const { name, title, number } = roleOfPerson(person);
    return words.person({ title: calledRole(view.language, name, title), number });
  }
  return third === null
    ? words.roles[role]
    : words.earner({ role: words.roles[role], third: words.thirds[third] });
}

/** What a component of a plan is: its terms as findings list them, and its kind where this software knows it. */
export function componentAt(plan: PlanNote, place: number) {
  const terms = plan.components[place] ?? {};
  const type = String(terms.type ?? "");
  return { terms, type, known: payComponents.find((one) => one.type === type) };
}

/** Whether a component of a plan is salary. */
export function isSalary(plan: PlanNote, place: number): boolean {
  const { known, type } = componentAt(plan, place);
  return (known !== undefined && "salary" in known) || type === "salary";
}

/** A kind of pay in words. */
export function typeTitle(type: string, language: Language): string {
  const known = payComponents.find((one) => one.type === type);
  return known === undefined ? type : called(language, "components", type, known).title;
}

/** A component in words, with its metric where it names one. */
export function componentTitle({ view }: PayView, plan: PlanNote, place: number): string {
  const { terms, type } = componentAt(plan, place);
  const title = typeTitle(type, view.language);
  const metric = typeof terms.metric === "string" ? view.metric(terms.metric) : undefined;
  return metric ? `${title} (${metric.title[view.language]})` : title;
}

/** People read their own pay with all its thousands; millions are only written where the currency has no scale. */
export function paid({ money }: FindingsView): NumberStyle {
  return money === "whole" ? "whole" : "plain";
}

/** What one person is paid, to three digits and with all its thousands, as people read their own pay. */
export function amountText({ view }: PayView, amount: number): string {
  return formatNumber(amount, view.language, paid(view));
}

/** A share as a whole percentage. */
export function percentText({ view }: PayView, share: number): string {
  return new Intl.NumberFormat(view.language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** A mean of what people are paid with half of its interval. */
export function meanText({ view }: PayView, estimate: Estimate): string {
  return formatEstimate(estimate, view.language, paid(view));
}
