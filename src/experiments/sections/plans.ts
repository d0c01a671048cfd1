import { formatEstimate } from "../../language/format-number.ts";
import type { Language } from "../../language/text.ts";
import type { Block, Section } from "../../report/section.ts";
import type { PlanNote } from "../findings.ts";
import { counted, type FindingsView } from "./findings-view.ts";

const columns: ReadonlySet<string> = new Set(["type", "for", "period"]);

/** A rate or an amount to five digits; all of them are in the manifest. */
function termNumber(value: number, language: Language): string {
  const format = new Intl.NumberFormat(
    language,
    Math.abs(value) < 1000 ? { maximumSignificantDigits: 5 } : { maximumFractionDigits: 0 },
  );
  return format.format(value).replaceAll("-", "\u2212");
}

/** A component's term as its author would write it in the scenario. */
function termText(view: FindingsView, value: unknown): string {
  if (typeof value === "number") return termNumber(value, view.language);
  if (Array.isArray(value)) return `[${value.map((one) => termText(view, one)).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{ ${terms(view, value)} }`;
  return view.metric(String(value))?.title[view.language] ?? String(value);
}

function terms(view: FindingsView, record: object, without: ReadonlySet<string> = new Set()): string {
  return Object.entries(record)
    .filter(([name, value]) => !without.has(name) && value !== undefined)
    .map(([name, value]) => `${name}: ${termText(view, value)}`)
    .join(", ");
}

function componentRows(view: FindingsView, plan: PlanNote): readonly (readonly string[])[] {
  return plan.components.map((component) => [
    plan.title,
    String(component.type ?? ""),
    String(component.for ?? ""),
    String(component.period ?? ""),
    terms(view, component, columns),
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

function cost(view: FindingsView, plan: string, market: string): string {
  const arm = view.arm(plan, market);
  const total = arm && view.total(arm.id, "bonuses", "run");
  return counted(total) ? formatEstimate(total, view.language, "amount") : "\u2013";
}

function costTable(view: FindingsView): Block {
  const { words, findings, markets } = view;
  return {
    kind: "table",
    caption: words.costTable({ currency: findings.currency, months: findings.months }),
    head: [words.plan, ...markets.map((market) => market.title)],
    rows: findings.plans.map((plan) => [
      plan.title,
      ...markets.map((market) => cost(view, plan.name, market.name)),
    ]),
    numeric: markets.map((_, column) => column + 1),
  };
}

/** What each plan pays by its resolved terms, and what that came to. */
export function plans(view: FindingsView): Section {
  return {
    id: "plans",
    heading: view.words.headings.plans,
    blocks: [termsTable(view), costTable(view)],
  };
}
