import { fileURLToPath } from "node:url";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { metricNamed } from "../../src/metrics/index.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import type { Journal } from "../../src/model/ledger/journal.ts";
import { COMPANY } from "../../src/model/ledger/units.ts";
import { obtainPriors } from "../../src/pilot/obtain-priors.ts";
import { payPlanOf } from "../../src/pilot/pay-plan-of.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { mean } from "../../src/statistics/mean.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

/** The days of January to March 2018, the seventh to ninth month: from the first, included, to the last, not included. */
const QUARTER = { from: 6 * 20, to: 9 * 20 };

/** What the trials of a plan brought, beside what Olist counted. */
export interface OlistFigures {
  readonly trials: number;
  /** MQLs that Olist counted, by month. */
  readonly observed: readonly number[];
  /** Mean MQLs of a trial, by month. */
  readonly simulated: readonly number[];
  /** MQLs of each trial. */
  readonly totals: readonly number[];
  /** Handed over and won, by channel. */
  readonly channels: readonly { readonly name: string; readonly mqls: number; readonly quarter: Cohort }[];
  /** MQLs of January to March 2018 with what was won of them by the end of March, all trials together. */
  readonly quarter: Cohort;
  /** Share of MQLs that were handed over in the counted months before. */
  readonly again: number;
}

/** MQLs handed over in a period, and those of them won by its end: how many, and the working days that each took. */
export interface Cohort {
  readonly mqls: number;
  readonly won: number;
  readonly days: readonly number[];
}

/** The scenario as it stands in the repository. */
export function olistScenario(): Scenario {
  const read = readScenario(fileURLToPath(new URL("../../scenarios/olist-2018.yaml", import.meta.url)));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

/**
 * Plays trials of one of the scenario's plans with learning on. The beliefs are those of a pilot of one replication: at a
 * salary alone, where nothing is to be earned, they move nobody.
 */
export async function olistFigures(plan: string, trials: number): Promise<OlistFigures> {
  const scenario = olistScenario();
  const { company, markets, months, seed } = scenario;
  const priors = await obtainPriors(company, seed, { evaluate: inProcessEngine().evaluate, replications: 1 });
  const market = Object.values(markets)[0]!;
  const setup = { company, plan: payPlanOf(scenario, plan, priors), market, months };
  const results = Array.from({ length: trials }, (_, replication) =>
    runTrial({ setup, priors, seed, replication, people: false, journal: true }),
  );
  return figuresOf(results, scenario.observed[0]!.months);
}

function figuresOf(results: readonly TrialResult[], observed: readonly number[]): OlistFigures {
  const mqls = metricNamed("mqls")!;
  const inMonths = (result: TrialResult, from: number, to: number) =>
    metricValue(mqls, result, COMPANY, from * 4, to * 4);
  const journals = results.map(({ journal }) => journal!);
  const names = journals[0]!.channels;
  return {
    trials: results.length,
    observed,
    simulated: observed.map((_, month) => mean(results.map((result) => inMonths(result, month, month + 1)))),
    totals: results.map((result) => inMonths(result, 0, observed.length)),
    channels: names.map((name, place) => ({
      name,
      mqls: counted(journals, (journal, row) => journal.channel[row] === place) / results.length,
      quarter: cohort(journals, (journal, row) => journal.channel[row] === place),
    })),
    quarter: cohort(journals, () => true),
    again: mean(journals.map(shareAgain)),
  };
}

function counted(journals: readonly Journal[], which: (journal: Journal, row: number) => boolean): number {
  const rowsOf = (journal: Journal) =>
    journal.handedOn.filter((day, row) => day >= 0 && which(journal, row)).length;
  return journals.reduce((sum, journal) => sum + rowsOf(journal), 0);
}

function cohort(journals: readonly Journal[], which: (journal: Journal, row: number) => boolean): Cohort {
  let mqls = 0;
  const days: number[] = [];
  for (const journal of journals) {
    journal.handedOn.forEach((day, row) => {
      if (day < QUARTER.from || day >= QUARTER.to || !which(journal, row)) return;
      mqls += 1;
      if (journal.wonOn[row]! < QUARTER.to) days.push(journal.wonOn[row]! - day);
    });
  }
  return { mqls, won: days.length, days };
}

function shareAgain({ customer, handedOn }: Journal): number {
  const whose = customer.filter((_, row) => handedOn[row]! >= 0);
  return 1 - new Set(whose).size / whose.length;
}

/** Quantiles of the days that a cohort's wins took. */
export function dayQuantiles({ days }: Cohort, shares: readonly number[]): readonly number[] {
  return shares.map((share) => quantile(Float64Array.from(days), share));
}
