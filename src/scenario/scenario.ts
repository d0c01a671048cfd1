import type { Language } from "../language/text.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import type { Market } from "../model/market/condition.ts";
import type { Company } from "../model/parameters/company.ts";
import type { Doubt } from "./doubt/doubt-of.ts";

/** What a real company counted in each month, beside which a report puts the simulated. */
export interface Observed {
  readonly metric: string;
  /** The market it was observed in; every one where there is none. */
  readonly market?: string;
  readonly months: readonly number[];
}

/** A pay plan as a scenario states it, before the pilot sets its rates. */
export type StatedPayPlan = Pick<PayPlan, "title" | "components">;

/**
 * A scenario with nothing left to look up: presets written out, series read, every default filled in. Plain, deeply frozen
 * JSON. Rates that depend on the pilot (`targetCost`, `quotaOfReference`) are still to be set.
 */
export interface Scenario {
  /** File-safe name of the folder that results go to. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly notes: string;
  readonly language: Language;
  readonly currency: string;
  readonly seed: number;
  /** Counted months in a trial. */
  readonly months: number;
  /** Trials of each plan in each market. */
  readonly trials: number;
  /** Batches that trials are dealt to, each with a pilot of its own. */
  readonly batches: number;
  /** The metric that plans are judged by. */
  readonly decide: string;
  /** The largest difference in it that does not matter: an amount, or a percentage such as "1%". */
  readonly margin: number | string;
  readonly company: Company;
  /** Its numbers that nobody is sure of, and where each may lie. Decides nothing unless somebody asks what they do to the answer. */
  readonly doubt: Doubt;
  /** Plans by name; the first is what the others are compared with: the plan in force, where it is among them. */
  readonly plans: Readonly<Record<string, StatedPayPlan>>;
  /** The plan that the company pays by until the first day, whether it is one of `plans` or not. */
  readonly planInForce: StatedPayPlan;
  readonly markets: Readonly<Record<string, Market>>;
  readonly observed: readonly Observed[];
  /** Of everything that decides the numbers: titles, texts and observations do not. */
  readonly fingerprint: string;
}
