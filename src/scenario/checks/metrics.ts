import { metricNamed, metrics } from "../../metrics/index.ts";
import type { Metric, MetricScope } from "../../metrics/metric.ts";
import { isPayable, type PayableMetric } from "../../metrics/paid-metric.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { metricsNamed, type NamedMetric } from "../../model/incentives/plan-schema.ts";
import { departmentsOf } from "../../model/incentives/recipients.ts";
import { departments } from "../../model/ledger/units.ts";
import { firstRoleOf } from "../../model/roles/index.ts";
import { nameMeant } from "../name-meant.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Pay that is counted up by pay would grow by itself; profit, which falls with it, does not. */
function isPay({ sum }: PayableMetric): boolean {
  return (["salaries", "bonuses", "clawback"] as const).some((flow) => (sum[flow] ?? 0) > 0);
}

/** The names of metrics that people can be paid on. */
export const payableMetrics: readonly string[] = metrics
  .filter(isPayable)
  .filter((metric) => !isPay(metric))
  .map(({ name }) => name);

/** Plans pay on metrics that exist, are made of countable events, and make sense at the scope that is paid. */
export function metricChecks({ plans }: Scenario): readonly Fault[] {
  return Object.entries(plans).flatMap(([name, plan]) =>
    plan.components.flatMap((terms, place) =>
      metricsNamed(terms).flatMap(({ metric, path, scope }) => {
        const said =
          mistake(metric, scopesPaid(terms, path, scope)) ??
          ratioOfNothing(metric, path, scope, terms) ??
          ratioCarried(metric, path, terms);
        return said
          ? [{ path: ["plans", name, "components", place, ...path], on: "value", ...said } as const]
          : [];
      }),
    ),
  );
}

type Said = { readonly message: string; readonly hint?: string };

/** What is wrong with paying on a metric at some scopes; undefined where nothing is. */
function mistake(name: string, scopes: readonly MetricScope[]): Said | undefined {
  const metric = metricNamed(name);
  if (metric === undefined) return unknownMetric(name, payableMetrics);
  if (!isPayable(metric)) return { message: `nobody can be paid on '${name}': it is not made of events` };
  if (isPay(metric)) return { message: `nobody can be paid on '${name}': it is pay itself` };
  const senseless = scopes.filter((scope) => !metric.scopes.includes(scope));
  return senseless.length > 0 ? { message: noSense(metric, senseless) } : undefined;
}

/** A ratio of people whose department has nothing to divide by: a rep has no MQLs of their own, and is paid nothing on them. */
function ratioOfNothing(
  name: string,
  path: NamedMetric["path"],
  scope: NamedMetric["scope"],
  terms: ComponentTerms,
): Said | undefined {
  const metric = metricNamed(name);
  if (metric === undefined || !("per" in metric) || scope !== "person" || path[0] === "metrics")
    return undefined;
  const senseless = departmentsOf(terms.for).filter((department) => !metric.scopes.includes(department));
  return senseless.length > 0
    ? {
        message: `'${name}' has no meaning for ${senseless.map((one) => `a ${firstRoleOf(one)}`).join(" and ")}`,
      }
    : undefined;
}

/** A ratio below zero is no amount that a later ratio could make good. */
function ratioCarried(name: string, path: NamedMetric["path"], terms: ComponentTerms): Said | undefined {
  const metric = metricNamed(name);
  const isOwn = path.length === 1 && "negative" in terms && terms.negative === "carried";
  if (!isOwn || metric === undefined || !("per" in metric)) return undefined;
  return { message: `'${name}' is a ratio: below zero it cannot be carried (\`negative: carried\`)` };
}

function noSense({ name, scopes }: Metric, senseless: readonly MetricScope[]): string {
  return `'${name}' has no meaning for ${senseless.map(called).join(" and ")}, only for ${scopes.map(called).join(", ")}`;
}

function called(scope: MetricScope): string {
  if (scope === "company") return "the company";
  return scope === "person" ? "a person" : scope;
}

/** A metric that does not exist, with what was meant. */
export function unknownMetric(name: string, candidates: readonly string[]): Said {
  const hint = nameMeant(name, candidates) ?? "'truce list metrics' names all";
  return { message: `there is no metric '${name}'`, hint };
}

/** Whose result a component looks at: the scope it states, or what its kind implies. */
function scopesPaid(
  terms: ComponentTerms,
  path: NamedMetric["path"],
  scope: NamedMetric["scope"],
): readonly MetricScope[] {
  const department = departments.find((name) => path[0] === "metrics" && path[1] === name);
  if (department) return [department];
  if (scope !== "department") return [scope];
  return departmentsOf(terms.for);
}
