import { metricNamed } from "../../metrics/index.ts";
import { isPayable } from "../../metrics/paid-metric.ts";
import { didYouMean } from "../near-miss.ts";
import type { Fault } from "../problem.ts";
import type { Observed, Scenario } from "../scenario.ts";
import { payableMetrics, unknownMetric } from "./metrics.ts";

/** Observations are of countable metrics, in markets of the scenario, within its months. */
export function observedChecks({ observed, markets, months }: Scenario): readonly Fault[] {
  return observed.flatMap((one, place) => {
    const at = (key: string, said: { readonly message: string; readonly hint?: string }): Fault => ({
      path: ["observed", place, key],
      on: "value",
      ...said,
    });
    return [
      ...metricFaults(one).map((said) => at("metric", said)),
      ...marketFaults(one, Object.keys(markets)).map((said) => at("market", said)),
      ...(one.months.length > months
        ? [at("months", { message: `has ${one.months.length} months, but trials are ${months} months long` })]
        : []),
    ];
  });
}

function metricFaults({ metric }: Observed) {
  const found = metricNamed(metric);
  if (found === undefined) return [unknownMetric(metric, payableMetrics)];
  const counts = isPayable(found) && found.per === undefined && found.scopes.includes("company");
  return counts ? [] : [{ message: `'${metric}' cannot be counted month by month for the company` }];
}

function marketFaults({ market }: Observed, markets: readonly string[]) {
  if (market === undefined || markets.includes(market)) return [];
  const hint = didYouMean(market, markets);
  return [{ message: `there is no market '${market}' in this scenario`, ...(hint && { hint }) }];
}
