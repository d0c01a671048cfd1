// Prints the numbers of docs/olist.md in some two minutes: npx tsx test/scenario/olist-tables.ts
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { compare } from "../../src/experiments/compare.ts";
import type { Estimate } from "../../src/findings/estimate.ts";
import { softwareVersion } from "../../src/software.ts";
import { type Cohort, dayQuantiles, olistFigures, olistScenario } from "./olist-figures.ts";

/** At Olist: MQLs of the eleven months; of those of January to March 2018, how many were won by the end of March. */
const atOlist: Readonly<
  Record<string, { readonly mqls: number; readonly won?: number; readonly of?: number }>
> = {
  organic_search: { mqls: 2296, won: 105, of: 1043 },
  unknown: { mqls: 1098, won: 76, of: 493 },
  direct_traffic: { mqls: 499, won: 28, of: 227 },
  referral: { mqls: 284, won: 5, of: 113 },
  paid_search: { mqls: 1586, won: 66, of: 644 },
  social: { mqls: 1350, won: 21, of: 457 },
  email: { mqls: 492, won: 5, of: 203 },
  display: { mqls: 117, won: 2, of: 45 },
  other: { mqls: 274 },
};

const scenario = olistScenario();
const { observed, simulated, totals, trials, quarter, channels, again } = await olistFigures(
  "salary",
  scenario.trials,
);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
const change = (from: number, to: number, digits = 0) =>
  `${to < from ? "−" : "+"}${percent(Math.abs(to / from - 1), digits)}`;
const won = ({ won, mqls }: Cohort) => percent(won / mqls);
const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
function head(first: string, ...others: readonly string[]): void {
  console.log();
  row(first, ...others);
  row("---", ...others.map(() => "---:"));
}

head("month", "observed", "simulated", "error");
observed.forEach((real, month) => {
  const name = new Date(Date.UTC(2017, 6 + month)).toISOString().slice(0, 7);
  row(name, real, Math.round(simulated[month]!), change(real, simulated[month]!));
});
const total = sum(totals) / trials;
row("all", sum(observed), Math.round(total), change(sum(observed), total, 1));
const errors = observed.map((real, month) => Math.abs(simulated[month]! / real - 1));
console.log(`\nmean error of a month, sign aside: ${percent(sum(errors) / errors.length, 0)}`);
console.log(`${trials} trials; total of a trial ${Math.min(...totals)} to ${Math.max(...totals)}`);
console.log(`won of the MQLs of January to March 2018 by the end of March: ${won(quarter)}`);
const days = dayQuantiles(quarter, [0.1, 0.25, 0.5, 0.75, 0.9]);
console.log(`working days to those wins, 10, 25, 50, 75 and 90 %: ${days.join(", ")}`);
console.log(`MQLs that had been handed over before: ${percent(again, 0)}`);

head("channel", "MQLs observed", "simulated", "won, observed", "simulated");
for (const { name, mqls, quarter: cohort } of channels) {
  const real = atOlist[name]!;
  const wonThere = real.won && real.of ? percent(real.won / real.of) : "–";
  row(name, real.mqls, Math.round(mqls), wonThere, won(cohort));
}

const { findings } = await compare(scenario, {
  evaluate: inProcessEngine().evaluate,
  software: softwareVersion,
});
const digitsOf = (metric: string) => (metric === "discount" || metric === "mqlToDeal" ? 3 : 0);
const text = (value: number, metric: string) =>
  value.toLocaleString("en-US", {
    minimumFractionDigits: digitsOf(metric),
    maximumFractionDigits: digitsOf(metric),
  });
const withInterval = ({ mean, high }: Estimate, metric: string) =>
  `${text(mean, metric).replace("-", "−")} ± ${text(high - mean, metric)}`;
const shown = ["mqls", "deals", "mqlToDeal", "discount", "optOuts", "revenue", "bonuses", "profit"];
const isShown = (metric: string) => (one: { metric: string; unit: string; span: string }) =>
  one.metric === metric && one.unit === "company" && one.span === "run";
const [first, ...others] = findings.arms;
head("metric", first!.plan, ...others.flatMap(({ plan }) => [plan, `${plan} − ${first!.plan}`]));
for (const metric of shown) {
  const totalOf = (arm: string) =>
    withInterval(findings.totals.filter(isShown(metric)).find((one) => one.arm === arm)!, metric);
  const differenceOf = (plan: string) =>
    withInterval(findings.differences.filter(isShown(metric)).find((one) => one.plan === plan)!, metric);
  row(metric, totalOf(first!.id), ...others.flatMap(({ id, plan }) => [totalOf(id), differenceOf(plan)]));
}
