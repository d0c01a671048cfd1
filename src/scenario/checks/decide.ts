import { metricNamed, metrics } from "../../metrics/index.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";
import { unknownMetric } from "./metrics.ts";

/** Whether plans can be judged by a metric: the company has it, and more of it is better or worse. */
function judges({ better, scopes }: Metric): boolean {
  return better !== "neither" && scopes.includes("company");
}

/** The names of metrics that plans can be judged by. */
const judging: readonly string[] = metrics.filter(judges).map(({ name }) => name);

/** Plans are judged by a metric that exists, of the company, of which more is better or worse. */
export function decideChecks({ decide }: Scenario): readonly Fault[] {
  const metric = metricNamed(decide);
  if (metric !== undefined && judges(metric)) return [];
  const said =
    metric === undefined
      ? unknownMetric(decide, judging)
      : {
          message: `plans cannot be judged by '${decide}': ${metric.better === "neither" ? "neither more nor less of it is better" : "the company as a whole has none"}`,
          hint: `such as ${judging.slice(0, 5).join(", ")}`,
        };
  return [{ path: ["decide"], on: "value", ...said }];
}
