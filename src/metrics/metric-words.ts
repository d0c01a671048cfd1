import { called, calledEffort } from "../language/called.ts";
import type { Named } from "../language/named.ts";
import type { Language } from "../language/text.ts";
import { leverNamed } from "../model/levers/index.ts";
import { metricNamed } from "./index.ts";
import type { Metric } from "./metric.ts";

const leverGauge = "lever:";

/** What a lever is called in a language. */
export function leverWords(lever: string, language: Language): Named {
  return called(language, "levers", lever, calledEffort(language, lever, leverNamed(lever)));
}

/** What a metric is called in a language. */
export function metricWords(metric: Metric, language: Language): Named {
  if ("gauge" in metric && metric.gauge.startsWith(leverGauge))
    return leverWords(metric.gauge.slice(leverGauge.length), language);
  return called(language, "metrics", metric.name, metric);
}

/** A metric's title in a language, by its name; the name itself where no metric has it. */
export function metricTitle(name: string, language: Language): string {
  const metric = metricNamed(name);
  return metric === undefined ? name : metricWords(metric, language).title;
}
