import type { Estimate } from "../../../src/findings/estimate.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import { mean } from "../../../src/statistics/mean.ts";
import { markdownTable } from "../../docs/markdown-table.ts";
import { dayQuantiles, olistFigures, olistScenario } from "../../scenario/olist-figures.ts";
import { percent, whole } from "../figures.ts";
import { source } from "../source.ts";
import { typed } from "../typed.ts";

const command = "truce compare scenarios/olist-2018.yaml";

/** At Olist: MQLs of the eleven months; of those of January to March 2018, how many were won by the end of March. */
const atOlist: Readonly<
  Record<string, { readonly mqls: number; readonly won?: number; readonly of?: number }>
> = {
  paid_search: { mqls: 1586, won: 66, of: 644 },
  social: { mqls: 1350, won: 21, of: 457 },
  email: { mqls: 492, won: 5, of: 203 },
  display: { mqls: 117, won: 2, of: 45 },
  other: { mqls: 274 },
  organic_search: { mqls: 2296, won: 105, of: 1043 },
  unknown: { mqls: 1098, won: 76, of: 493 },
  direct_traffic: { mqls: 499, won: 28, of: 227 },
  referral: { mqls: 284, won: 5, of: 113 },
};

/** Working days (5/7 of calendar days) from hand-over to the win at Olist, of the same cohort. */
const daysAtOlist = { share: 0.096, quantiles: ["0.7", "3.6", "6.4", "12.9", "25"] };
const shares = [0.1, 0.25, 0.5, 0.75, 0.9];
const shown = ["mqls", "deals", "mqlToDeal", "discount", "optOuts", "revenue", "bonuses", "profit"];

interface Kept extends Pick<Findings, "differences" | "totals" | "arms"> {
  readonly trials: number;
  readonly observed: readonly number[];
  readonly simulated: readonly number[];
  readonly totalsOfTrials: readonly number[];
  readonly won: number;
  readonly days: readonly number[];
  readonly again: number;
  readonly channels: readonly { readonly name: string; readonly mqls: number; readonly won: number }[];
}

async function measure(): Promise<Kept> {
  const { trials: asked } = olistScenario();
  const figures = await olistFigures("salary", asked);
  const { findings } = await typed(command, { results: true });
  const told = ({ metric, unit, span }: { metric: string; unit: string; span: string }) =>
    shown.includes(metric) && unit === "company" && span === "run";
  return {
    trials: figures.trials,
    observed: figures.observed,
    simulated: figures.simulated,
    totalsOfTrials: figures.totals,
    won: figures.quarter.won / figures.quarter.mqls,
    days: dayQuantiles(figures.quarter, shares),
    again: figures.again,
    channels: figures.channels.map(({ name, mqls, quarter }) => ({
      name,
      mqls,
      won: quarter.won / quarter.mqls,
    })),
    arms: findings!.arms,
    totals: findings!.totals.filter(told),
    differences: findings!.differences.filter(told),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const share = (value: number) => `${(100 * value).toFixed(1)} %`;

function byMonth({ observed, simulated, totalsOfTrials, trials }: Kept): string {
  const rows = observed.map((real, month) => [
    new Date(Date.UTC(2017, 6 + month)).toISOString().slice(0, 7),
    String(real),
    whole(simulated[month]!),
    percent(simulated[month]! / real - 1),
  ]);
  const total = sum(totalsOfTrials) / trials;
  const all = ["all", whole(sum(observed)), whole(total), percent(total / sum(observed) - 1)];
  const errors = observed.map((real, month) => Math.abs(simulated[month]! / real - 1));
  return `${markdownTable(["month", "observed", "simulated", "error"], [...rows, all])}

The mean error of a month is ${(100 * mean(errors)).toFixed(0)} %, sign aside; single trials brought ${whole(Math.min(...totalsOfTrials))} to ${whole(Math.max(...totalsOfTrials))} MQLs.`;
}

function wins({ won, days }: Kept): string {
  const quantiles = ["working days from hand-over to the win, 10 %", "25 %", "median", "75 %", "90 %"];
  return markdownTable(
    ["", "Olist", "simulated"],
    [
      ["won", share(daysAtOlist.share), share(won)],
      ...quantiles.map((name, at) => [name, daysAtOlist.quantiles[at]!, String(days[at])]),
    ],
  );
}

function byChannel({ channels, again }: Kept): string {
  const rows = Object.entries(atOlist).map(([name, real]) => {
    const simulated = channels.find((one) => one.name === name)!;
    const wonThere = real.won && real.of ? share(real.won / real.of) : "–";
    return [name, String(real.mqls), String(Math.round(simulated.mqls)), wonThere, share(simulated.won)];
  });
  return `${markdownTable(["channel", "MQLs observed", "simulated", "won, observed", "simulated"], rows)}

${(100 * again).toFixed(0)} % of the simulated MQLs had been handed over before: somebody whom sales gave up on may answer another touch. Olist counts every lead once.`;
}

/** How a metric is shown: its title, its unit as a factor, and digits. */
const looks: Readonly<
  Record<string, { readonly title: string; readonly factor: number; readonly digits: number }>
> = {
  mqls: { title: "MQLs", factor: 1, digits: 0 },
  deals: { title: "deals", factor: 1, digits: 0 },
  mqlToDeal: { title: "deals per MQL, %", factor: 100, digits: 1 },
  discount: { title: "discount given, %", factor: 100, digits: 1 },
  optOuts: { title: "opt-outs", factor: 1, digits: 0 },
  revenue: { title: "revenue, thousands", factor: 1e-3, digits: 0 },
  bonuses: { title: "bonuses, thousands", factor: 1e-3, digits: 0 },
  profit: { title: "profit, thousands", factor: 1e-3, digits: 0 },
};

function estimate({ mean: middle, high }: Estimate, metric: string, sign = false): string {
  const { factor, digits } = looks[metric]!;
  const text = (value: number) =>
    (factor * value).toLocaleString("en-US", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: sign ? "exceptZero" : "auto",
    });
  const half = (factor * (high - middle)).toFixed(digits);
  return `${text(middle).replace("-", "−")} ± ${half}`;
}

function threePlans({ arms, totals, differences }: Kept): string {
  const [first, ...others] = arms;
  const rows = shown.map((metric) => {
    const total = (arm: string) =>
      estimate(totals.find((one) => one.arm === arm && one.metric === metric)!, metric);
    const against = (plan: string) =>
      estimate(differences.find((one) => one.plan === plan && one.metric === metric)!, metric, true);
    return [
      looks[metric]!.title,
      total(first!.id),
      ...others.flatMap(({ id, plan }) => [total(id), against(plan)]),
    ];
  });
  return markdownTable(["", first!.plan, ...others.flatMap(({ plan }) => [plan, `− ${first!.plan}`])], rows);
}

/** A real company's demand, replayed. */
export const olist = source<Kept>({
  name: "olist",
  command,
  measure,
  passages: [
    { name: "olist-months", document: "docs/olist.md", write: byMonth },
    { name: "olist-wins", document: "docs/olist.md", write: wins },
    { name: "olist-channels", document: "docs/olist.md", write: byChannel },
    { name: "olist-plans", document: "docs/olist.md", write: threePlans },
  ],
});
