import type { InForce } from "../model/in-force.ts";
import type { Priors } from "../model/priors.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { findAll, type PlanFinding } from "./find-all.ts";
import { type PlanView, planView } from "./plan-view.ts";
import { lintRules } from "./rules/index.ts";
import { outOfBounds } from "./rules/out-of-bounds.ts";

/** A plan as it was read, and what was found in it. */
export interface PlanLint {
  readonly view: PlanView;
  readonly findings: readonly PlanFinding[];
}

/** Reads one plan of a scenario by a pilot's measurements, without a trial; people are used to the plan in force, where that can be paid. */
export function lintPlan(
  scenario: Scenario,
  plan: string,
  priors: Priors,
  inForce: InForce | undefined,
): PlanLint {
  const view = planView(scenario, plan, priors, inForce);
  const unbounded = findAll([outOfBounds], view);
  // Where pay cannot be counted, whatever other rules reckon of it is no number.
  return { view, findings: unbounded.length > 0 ? unbounded : findAll(lintRules, view) };
}
