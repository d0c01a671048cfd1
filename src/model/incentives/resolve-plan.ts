import type { ComponentTerms } from "./component.ts";
import { componentOf } from "./components/index.ts";
import type { QuotaBonus } from "./components/quota-bonus.ts";
import { costOf } from "./cost-of.ts";
import type { PayPlan } from "./pay-plan.ts";
import { eligible } from "./payroll.ts";
import {
  type Headcount,
  type MetricOf,
  type PlanSample,
  planSample,
  type SampleRuns,
} from "./plan-sample.ts";
import { unitOf } from "./unit-of.ts";
import { UnmetTarget } from "./unmet-target.ts";

type Relative = ComponentTerms & { readonly targetCost?: number; readonly quotaOfReference?: number };

const CLOSE_ENOUGH = 1e-10;
const MOST_TRIES = 2000;
const MOST_SCALE = 1e12;

/** Ten significant digits: a prize of 168,000 is read as such. */
function tenDigits(value: number): number {
  return Number(value.toPrecision(10));
}

/** The factor at which a cost that grows with it, ever more slowly under a cap, meets the target; none if it never does. */
function scaleFor(target: number, costAt: (scale: number) => number): number | undefined {
  if (target === 0) return 0;
  let scale = 1;
  for (let tries = 0; tries < MOST_TRIES && scale > 0 && scale < MOST_SCALE; tries++) {
    const cost = Math.abs(costAt(scale));
    if (Math.abs(cost - target) <= CLOSE_ENOUGH * target) return scale;
    scale *= target / cost;
  }
  return undefined;
}

/** Departments that must have a quota of their own because their usual results differ. */
function quotaGroups(terms: QuotaBonus): readonly QuotaBonus["for"][] {
  return terms.for === "everyone" && terms.scope !== "company" ? ["marketing", "sales"] : [terms.for];
}

/** The usual result of whoever a quota is for: the mean over their seats. */
function usualResult(terms: QuotaBonus, sample: PlanSample): number {
  const seats = sample.seats.filter((seat) => eligible(terms, seat.department));
  const sum = seats.reduce((total, seat) => total + sample.mean(terms.metric, unitOf(terms.scope, seat)), 0);
  return sum / seats.length;
}

/** The same terms with an absolute quota; for everyone at their own scope, one component for each department. */
function withQuota(terms: Relative, place: number, sample: PlanSample): readonly Relative[] {
  if (terms.quotaOfReference === undefined) return [terms];
  const { quotaOfReference, ...rest } = terms as QuotaBonus;
  return quotaGroups(terms as QuotaBonus).map((group) => {
    const quota = tenDigits(quotaOfReference! * usualResult({ ...rest, for: group }, sample));
    if (quota > 0) return { ...rest, for: group, quota } as Relative;
    const reason = `at usual behaviour ${rest.metric} is not above 0 for ${group}: state \`quota\` instead`;
    throw new UnmetTarget(place, "quotaOfReference", reason);
  });
}

/** The same terms with the scale that makes them cost their target together. */
function withScale(parts: readonly Relative[], place: number, sample: PlanSample): readonly ComponentTerms[] {
  const [{ type, targetCost } = { type: "", targetCost: undefined }] = parts;
  if (targetCost === undefined) return parts;
  const key = componentOf(type).scale as string;
  const plain = parts.map(({ targetCost: _, ...rest }) => rest as ComponentTerms);
  const at = (scale: number) => plain.map((terms) => ({ ...terms, [key]: scale }));
  const costs = plain.map((terms) => costOf(terms, sample));
  const scale = scaleFor(targetCost, (tried) =>
    at(tried).reduce((sum, terms, part) => sum + costs[part]!(terms), 0),
  );
  if (scale !== undefined) return at(tenDigits(scale));
  const reason = `at usual behaviour no \`${key}\` makes it cost ${targetCost} a year: state \`${key}\` instead`;
  throw new UnmetTarget(place, "targetCost", reason);
}

/**
 * The plan with every term absolute: rates set so that each `targetCost` is met at usual behaviour (the mean over the
 * pilot's runs, 48 weeks a year), and quotas in units of their metric.
 * @throws UnmetTarget when nothing that is paid on happens, or a cap stands in the way.
 */
export function resolvePlan(
  plan: PayPlan,
  headcount: Headcount,
  samples: SampleRuns,
  metricOf: MetricOf,
): PayPlan {
  const components = plan.components.flatMap((terms: Relative, place) => {
    const sample = planSample(samples, terms.period, metricOf, headcount);
    return withScale(withQuota(terms, place, sample), place, sample);
  });
  return { ...plan, components };
}
