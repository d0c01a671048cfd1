import type { Language } from "../language/text.ts";
import { metricNamed } from "../metrics/index.ts";
import type { ComponentTerms } from "../model/incentives/component.ts";
import type { PaidMetric, PayPlan } from "../model/incentives/pay-plan.ts";
import { metricsNamed } from "../model/incentives/plan-schema.ts";
import { planPresets } from "./presets/plans/index.ts";
import type { StatedPlan } from "./schema.ts";

/** A plan's components, a preset's with its share of the pot; its title is the stated one, the preset's, or its name. */
export function resolvePlanTerms(
  name: string,
  stated: StatedPlan,
  language: Language,
  bonusPot: number,
): PayPlan {
  const terms = typeof stated === "string" ? { preset: stated } : stated;
  const preset = planPresets.find((one) => one.name === terms.preset);
  const components = structuredClone(
    terms.components ?? preset?.components(terms.bonusPot ?? bonusPot) ?? [],
  );
  return {
    title: terms.title ?? preset?.title[language] ?? name,
    components,
    metrics: paidMetrics(components),
  };
}

/** The metrics that components name, as payroll computes them; those that cannot be paid on are left to the cross-checks. */
function paidMetrics(components: readonly ComponentTerms[]): Readonly<Record<string, PaidMetric>> {
  const names = components.flatMap((terms) => metricsNamed(terms).map(({ metric }) => metric));
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const paid = paidMetric(name);
      return paid === undefined ? [] : [[name, paid]];
    }),
  );
}

/** How a metric is computed from flows; undefined where it does not exist, or is not made of flows alone. */
export function paidMetric(name: string): PaidMetric | undefined {
  const metric = metricNamed(name);
  if (metric === undefined || !("sum" in metric) || metric.per === "person") return undefined;
  return { sum: { ...metric.sum }, ...(metric.per !== undefined && { per: { ...metric.per } }) };
}
