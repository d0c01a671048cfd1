import type { Text } from "../language/text.ts";
import { findAll, type PlanFinding } from "../lint/find-all.ts";
import { planView } from "../lint/plan-view.ts";
import type { PilotRule, Severity } from "../lint/rule.ts";
import { lintRules } from "../lint/rules/index.ts";
import type { PreparedArm } from "./prepare.ts";

/** What lint found in a plan that is so far from what can be meant that trials of it answer nothing. */
export interface LintNote {
  readonly plan: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Which component of the plan, from 1; null where it is the plan as a whole. */
  readonly component: number | null;
  /** The field of the component, as a dotted path; null where it is the component as a whole. */
  readonly field: string | null;
  readonly message: Text;
  readonly remedy: Text;
}

const voiding = lintRules.filter(({ voids }) => voids) as readonly PilotRule[];

/** What voids the answer of some arms' trials, plan by plan; what is said of many arms in the same words is said once. */
export function lintNotes(arms: readonly PreparedArm[], months: number): readonly LintNote[] {
  const plans = arms.filter((arm, at) => arms.findIndex(({ plan }) => plan.name === arm.plan.name) === at);
  const notes = plans.flatMap(({ plan: { scenario, key, name }, priors, inForce }) =>
    findAll(voiding, planView({ ...scenario, months }, key, priors, inForce))
      .filter(({ stands }) => !stands)
      .map((finding) => noteOf(finding, name)),
  );
  const isSame = ({ plan: _, ...one }: LintNote, { plan: __, ...other }: LintNote) =>
    JSON.stringify(one) === JSON.stringify(other);
  const isOnePlan = new Set(arms.map(({ plan }) => JSON.stringify(plan.scenario.plans[plan.key]))).size === 1;
  return isOnePlan ? notes.filter((note, at) => notes.findIndex((one) => isSame(one, note)) === at) : notes;
}

function noteOf({ rule, severity, component, field, message, remedy }: PlanFinding, plan: string): LintNote {
  return {
    plan,
    rule,
    severity,
    component: component === undefined ? null : component + 1,
    field: field?.join(".") ?? null,
    message,
    remedy,
  };
}
