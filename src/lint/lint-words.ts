import type { PayPeriod } from "../model/incentives/component.ts";
import type { Department } from "../model/ledger/units.ts";

/** The words around findings of `truce lint` and the numbers of `truce explain`. */
export interface LintWords {
  readonly severity: Readonly<Record<"error" | "warning" | "note", string>>;
  readonly department: Readonly<Record<"marketing" | "sales", string>>;
  /** "a marketer", "a marketer's". */
  readonly people: Readonly<Record<Department, Readonly<Record<"who" | "whom" | "whose", string>>>>;
  /** "in a quarter". */
  readonly during: Readonly<Record<PayPeriod, string>>;
  readonly clean: (plan: string) => string;
  readonly counts: (found: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  }) => string;
  readonly marginalTitle: string;
  readonly marginalSubtitle: readonly string[];
  readonly marginalText: string;
  readonly moneyForUnit: (currency: string) => string;
  readonly ofPlan: string;
  readonly contents: string;
  readonly subtitle: (of: {
    readonly name: string;
    readonly software: string;
    readonly runs: string;
  }) => string;
  readonly headings: Readonly<Record<"findings" | "curves" | "rules", string>>;
  readonly findingsHead: readonly string[];
  readonly findingsCaption: string;
  readonly nothing: string;
  readonly rulesText: string;
  readonly rulesHead: readonly string[];
  /** What stands over findings that void the answer of trials. */
  readonly voided: string;
  readonly voidedPlan: (of: {
    readonly plan: string;
    readonly place: string | undefined;
    readonly message: string;
    readonly remedy: string;
  }) => string;
  readonly componentPlace: (of: { readonly component: number; readonly field: string | null }) => string;
  readonly moreVoided: (count: number) => string;
}

/** The words around findings of `truce lint` in English. */
export const lintWords: LintWords = {
  severity: { error: "error", warning: "warning", note: "note" },
  department: { marketing: "marketing", sales: "sales" },
  people: {
    marketing: { who: "a marketer", whom: "a marketer", whose: "a marketer's" },
    sales: { who: "a rep", whom: "a rep", whose: "a rep's" },
  },
  during: { week: "in a week", month: "in a month", quarter: "in a quarter", year: "in a year" },
  clean: (plan) => `${plan}: nothing found`,
  counts: ({ errors, warnings, notes }) => `errors: ${errors}, warnings: ${warnings}, notes: ${notes}`,
  marginalTitle: "Marginal pay",
  marginalSubtitle: ["What one more unit of a result pays a person; the band holds two periods in three."],
  marginalText:
    "A line at zero is work that brings nothing. A spike is a jump in pay, spread over the width of one step. Where a person's pay hangs on the results of others too, it is the mean over their luck.",
  moneyForUnit: (currency) => (currency === "" ? "money for a unit" : `${currency} for a unit`),
  ofPlan: "relative to plan",
  contents: "Contents",
  subtitle: ({ name, software, runs }) =>
    `${name} · read before any trial, by a pilot of ${runs} runs · truce ${software}`,
  headings: { findings: "What was found", curves: "What one more unit pays", rules: "What was looked for" },
  findingsHead: ["Plan", "Where", "How much it matters", "What", "What would help"],
  findingsCaption: "Findings in the order of the plans",
  nothing: "Nothing was found in any plan.",
  rulesText:
    "Every rule asks what would be paid for results that occur, by the pilot's measurements of usual results, luck and levers. Thresholds are conventions; each is in docs/lint.md with its reason.",
  rulesHead: ["Rule", "What it looks for"],
  voided: "Read this first: a plan says something that can hardly be meant, and trials of it answer nothing.",
  voidedPlan: ({ plan, place, message, remedy }) =>
    `${plan}${place === undefined ? "" : ` (${place})`}: ${message}. What would help: ${remedy}.`,
  componentPlace: ({ component, field }) => `component ${component}${field === null ? "" : `, ${field}`}`,
  moreVoided: (count) => `There ${count === 1 ? "is 1 more" : `are ${count} more`}: see \`truce lint\`.`,
};
