import { DAYS_A_MONTH } from "../calendar.ts";
import type { MarketNote, PlanNote } from "../findings/arms.ts";
import type { InForceNote } from "../findings/in-force-note.ts";
import type { MetricNote } from "../findings/metric-note.ts";
import { namedInEach } from "../language/named.ts";
import type { Metric } from "../metrics/metric.ts";
import { metricWords } from "../metrics/metric-words.ts";
import { needIndex } from "../model/market/need-index.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { mean } from "../statistics/mean.ts";
import { distinctParts } from "./name-arms.ts";
import type { PreparedArm } from "./prepare.ts";

/** Terms as plain records: findings list whatever a component or condition says about itself. */
function asRecords(terms: readonly object[]): readonly Readonly<Record<string, unknown>>[] {
  return terms.map((one) => ({ ...one }));
}

/** The plans of some arms, each once, with the rates that were set. */
export function planNotes(arms: readonly PreparedArm[]): readonly PlanNote[] {
  return distinctParts(arms.map(({ plan }) => plan)).map(({ name }) => {
    const { title, components } = arms.find(({ plan }) => plan.name === name)!.payPlan;
    return { name, title, components: asRecords(components) };
  });
}

/** The plan that people of some arms were used to. */
export function inForceNote({ planInForce }: Scenario, arms: readonly PreparedArm[]): InForceNote {
  const same = distinctParts(arms.map(({ plan }) => plan)).find(({ scenario, key }) =>
    isSame(scenario.plans[key], planInForce),
  );
  return {
    plan: same?.name ?? null,
    title: planInForce.title,
    referencePay: { ...arms[0]!.inForce.referencePay },
  };
}

/** Whether two plans state the same under the same title. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The markets of some arms, each once, with the need index by month. */
export function marketNotes(arms: readonly PreparedArm[], months: number): readonly MarketNote[] {
  return distinctParts(arms.map(({ market }) => market)).map(({ name, key, scenario }) => {
    const market = scenario.markets[key]!;
    const index = needIndex(market, months * DAYS_A_MONTH);
    const needByMonth = Array.from({ length: months }, (_, month) =>
      mean(index.subarray(month * DAYS_A_MONTH, (month + 1) * DAYS_A_MONTH)),
    );
    return { name, title: market.title, conditions: asRecords(market.conditions), needByMonth };
  });
}

/** What metrics are, for readers of the findings. */
export function metricNotes(metrics: readonly Metric[]): readonly MetricNote[] {
  return metrics.map((metric) => {
    const { name, unit, better, scopes } = metric;
    return { name, ...namedInEach((language) => metricWords(metric, language)), unit, better, scopes };
  });
}
