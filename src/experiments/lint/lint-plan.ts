import type { Priors } from "../../model/priors.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type PlanView, planView } from "./plan-view.ts";
import type { Finding, LintRule } from "./rule.ts";
import { lintRules } from "./rules/index.ts";

/** A finding with the rule and the plan that it is of. */
export interface PlanFinding extends Finding {
  readonly rule: LintRule["name"];
  readonly plan: string;
}

/** A plan as it was read, and what was found in it. */
export interface PlanLint {
  readonly view: PlanView;
  readonly findings: readonly PlanFinding[];
}

/** Reads one plan of a scenario by a pilot's measurements, without a trial. */
export function lintPlan(scenario: Scenario, plan: string, priors: Priors): PlanLint {
  const view = planView(scenario, plan, priors);
  const found = lintRules.flatMap((rule) =>
    rule.find(view).map((finding) => ({ ...finding, rule: rule.name, plan })),
  );
  return { view, findings: once(found) };
}

/** A component for everyone is met twice; what is said of it in the same words, or a pool's width, is said once. */
function once(found: readonly PlanFinding[]): readonly PlanFinding[] {
  const keyOf = ({ rule, component, field, message }: PlanFinding) =>
    JSON.stringify([rule, component, field, message.en]);
  return found.filter((one, at) => found.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}
