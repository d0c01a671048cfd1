import { byDepartment, departments, type Scope } from "../ledger/units.ts";
import type { ComponentTerms, Usual } from "./component.ts";
import { componentOf } from "./components/index.ts";
import type { QuotaBonus } from "./components/quota-bonus.ts";
import { firstYearCost } from "./cost-in-months.ts";
import { modifiersOf } from "./modifiers/index.ts";
import type { PayPlan } from "./pay-plan.ts";
import { type MetricOf, type PlanSample, planSample, type SampleRuns } from "./plan-sample.ts";
import { isFor } from "./recipients.ts";
import type { Seat } from "./seat.ts";
import { tenDigits } from "./threshold.ts";
import { unitOf } from "./unit-of.ts";
import { UnmetTarget } from "./unmet-target.ts";

type Relative = ComponentTerms & { readonly targetCost?: number; readonly quotaOfReference?: number };

const CLOSE_ENOUGH = 1e-10;
/** Proportional tries: enough wherever pay grows with its scale, or ever more slowly under a cap. */
const MOST_TRIES = 100;
const MOST_SCALE = 1e12;
/** Halvings after which two scales are the same number. */
const HALVINGS = 1100;

/** The factor at which a cost that never falls as it grows meets the target; none if it never does. */
function scaleFor(target: number, costAt: (scale: number) => number): number | undefined {
  const meets = (cost: number) => Math.abs(cost - target) <= CLOSE_ENOUGH * target;
  if (target === 0) return meets(costAt(0)) ? 0 : undefined;
  let scale = 1;
  for (let tries = 0; tries < MOST_TRIES && scale > 0 && scale < MOST_SCALE; tries++) {
    const cost = costAt(scale);
    if (meets(cost)) return scale;
    scale *= target / cost;
  }
  // A floor or a draw costs something whatever the scale: then proportion leads astray, and halving does not.
  return between(0, MOST_SCALE, target, costAt, meets);
}

function between(
  from: number,
  to: number,
  target: number,
  costAt: (scale: number) => number,
  meets: (cost: number) => boolean,
): number | undefined {
  let [low, high] = [from, to];
  for (let n = 0; n < HALVINGS && low < high; n++) {
    // Scales lie many powers of ten apart: between two of them stands their geometric mean.
    const middle = low === 0 ? high / 1024 : Math.sqrt(low) * Math.sqrt(high);
    const cost = costAt(middle);
    if (meets(cost)) return middle;
    if (middle <= low || middle >= high) return undefined;
    if (cost < target) low = middle;
    else high = middle;
  }
  return undefined;
}

/** Departments that must have a quota of their own because their usual results differ. */
function quotaGroups(terms: QuotaBonus): readonly QuotaBonus["for"][] {
  return terms.for === "everyone" && terms.scope !== "company" ? departments : [terms.for];
}

/** The usual result of those of one department, or of everyone, that some terms are for: the mean over their seats. */
function usualResult(group: ComponentTerms["for"], metric: string, scope: Scope, sample: PlanSample): number {
  const seats = sample.seats.filter((seat) => isFor(group, seat));
  const sum = seats.reduce((total, seat) => total + sample.mean(metric, unitOf(scope, seat)), 0);
  return sum / seats.length;
}

/** What is usual for those that some terms are for, by department where that can differ. */
function usualFor(terms: ComponentTerms, place: number, sample: PlanSample): Usual {
  return (metric, scope, field) => {
    const of = (group: ComponentTerms["for"]) => {
      const usual = usualResult(group, metric, scope, sample);
      if (usual > 0) return usual;
      throw new UnmetTarget(
        place,
        field,
        notAbove0(metric, group, "state it in units of the metric instead"),
      );
    };
    if (terms.for !== "everyone" || scope === "company") return of(terms.for);
    return byDepartment(of);
  };
}

function notAbove0(metric: string, group: string, remedy: string): string {
  return `at usual behaviour ${metric} is not above 0 for ${group}: ${remedy}`;
}

/** The same terms with every threshold absolute, the modifiers' included. */
function settled(terms: Relative, place: number, sample: PlanSample): Relative {
  const usual = usualFor(terms, place, sample);
  const own = componentOf(terms.type).settle?.(terms, usual) ?? terms;
  const settings = modifiersOf(own).flatMap(({ modifier, setting }) =>
    modifier.settle ? [[modifier.field, modifier.settle(setting, own, usual)]] : [],
  );
  return { ...own, ...Object.fromEntries(settings) };
}

/** The same terms with an absolute quota; for everyone at their own scope, one component for each department. */
function withQuota(terms: Relative, place: number, sample: PlanSample): readonly Relative[] {
  if (terms.quotaOfReference === undefined) return [terms];
  const { quotaOfReference, ...rest } = terms as QuotaBonus;
  return quotaGroups(terms as QuotaBonus).map((group) => {
    const quota = tenDigits(quotaOfReference! * usualResult(group, rest.metric, rest.scope, sample));
    if (quota > 0) return { ...rest, for: group, quota } as Relative;
    const reason = notAbove0(rest.metric, group, "state `quota` instead");
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
  const costs = plain.map((terms) => firstYearCost(terms, sample));
  const scale = scaleFor(targetCost, (tried) =>
    Math.abs(at(tried).reduce((sum, terms, part) => sum + costs[part]!(terms), 0)),
  );
  if (scale !== undefined) return at(tenDigits(scale));
  const reason = `at usual behaviour no \`${key}\` makes it cost ${targetCost} a year: state \`${key}\` instead`;
  throw new UnmetTarget(place, "targetCost", reason);
}

/**
 * The plan with every term absolute: rates set so that each `targetCost` is met at usual behaviour (the mean over the
 * pilot's runs, in the first year in which it pays), and quotas in units of their metric.
 * @throws UnmetTarget when nothing that is paid on happens, or a cap or a floor stands in the way.
 */
export function resolvePlan(
  plan: PayPlan,
  seats: readonly Seat[],
  samples: SampleRuns,
  metricOf: MetricOf,
): PayPlan {
  const components = plan.components.flatMap((terms: Relative, place) => {
    const sample = planSample(samples, terms.period, metricOf, seats);
    const parts = withQuota(terms, place, sample).map((part) => settled(part, place, sample));
    return withScale(parts, place, sample);
  });
  return { ...plan, components };
}
