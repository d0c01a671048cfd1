import type { PlanNote } from "../../findings/arms.ts";
import { called, calledTerm } from "../../language/called.ts";
import type { Language } from "../../language/text.ts";
import { payComponents } from "../../model/incentives/components/index.ts";
import type { Block, Section } from "../../report/section.ts";
import type { FindingsView, LabelledPlan } from "./findings-view.ts";
import { moneyTable } from "./money.ts";
import { typeTitle } from "./pay-view.ts";
import { planCosts } from "./plan-costs.ts";
import { setAlike } from "./set-alike.ts";

type PlanComponent = PlanNote["components"][number];

const columns: ReadonlySet<string> = new Set(["type", "for", "period"]);

/** A rate or an amount to five digits; all of them are in the manifest. */
function termNumber(value: number, language: Language): string {
  const format = new Intl.NumberFormat(
    language,
    Math.abs(value) < 1000 ? { maximumSignificantDigits: 5 } : { maximumFractionDigits: 0 },
  );
  return format.format(value).replaceAll("-", "\u2212");
}

/** A word of the scenario file in the report's language, where that has one for it. */
function inWords({ language }: FindingsView, value: unknown): string {
  return calledTerm(language, String(value ?? ""));
}

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A component's term in words: what belongs together in brackets, and several of a kind numbered. */
function termText(view: FindingsView, value: unknown): string {
  if (typeof value === "number") return termNumber(value, view.language);
  if (Array.isArray(value)) return value.map((one, place) => itemText(view, one, place)).join(", ");
  if (isRecord(value)) return `(${entries(view, value).join(", ")})`;
  const metric = view.metric(String(value));
  return metric ? view.words.metricInTerms(metric.title[view.language]) : inWords(view, value);
}

/** One of several: a tier, a measure of a card, the prize for a place. */
function itemText(view: FindingsView, value: unknown, place: number): string {
  return isRecord(value) ? `${place + 1} ${termText(view, value)}` : termText(view, value);
}

function entries(view: FindingsView, record: object): readonly string[] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${inWords(view, name)}: ${termText(view, value)}`);
}

function terms(view: FindingsView, component: PlanComponent): string {
  const named = Object.entries(component).filter(([name]) => !columns.has(name));
  return view.words.listOfTerms(entries(view, Object.fromEntries(named)));
}

const knownComponent = ({ type }: PlanComponent) => payComponents.find((one) => one.type === type);

function componentName({ words, language }: FindingsView, component: PlanComponent): string {
  const type = String(component.type ?? "");
  return words.component({ type, title: typeTitle(type, language) });
}

/** What a component does in words, where this software knows it, then its terms. */
function termsInWords(view: FindingsView, component: PlanComponent): string {
  const known = knownComponent(component);
  const listed = terms(view, component);
  if (known === undefined) return listed;
  const { sentence } = called(view.language, "components", known.type, known);
  return view.words.sentenceAndTerms({ sentence, terms: listed });
}

function componentRows(view: FindingsView, plan: LabelledPlan): readonly (readonly string[])[] {
  return plan.components.map((component) => [
    plan.short,
    componentName(view, component),
    inWords(view, component.for),
    inWords(view, component.period),
    termsInWords(view, component),
  ]);
}

function termsTable(view: FindingsView): Block {
  const { words, findings } = view;
  const { component, recipient, period, terms: rest } = words.planHead;
  return {
    kind: "table",
    caption: words.planTerms,
    head: [words.plan, component, recipient, period, rest],
    rows: findings.plans.flatMap((plan) => componentRows(view, plan)),
    numeric: [],
  };
}

/** What each plan pays by its resolved terms, what that came to, and what was left. */
export function plans(view: FindingsView): Section {
  const { words, findings, markets } = view;
  const text: Block = {
    kind: "paragraph",
    text: [...(setAlike(view) ? [words.setAlike] : []), words.costText].join(" "),
  };
  return {
    id: "plans",
    heading: words.headings.plans,
    blocks: [
      termsTable(view),
      ...(findings.differences.length > 0 ? [text] : []),
      ...planCosts(view),
      ...markets.flatMap((market) => moneyTable(view, market)),
    ],
  };
}
