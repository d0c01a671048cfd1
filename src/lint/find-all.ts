import type { Finding, LintRule, Say, Sayings } from "./rule.ts";
import { numbersInEach, sayOf } from "./say.ts";

/** A finding with the rule and the plan that it is of. */
export interface PlanFinding extends Finding {
  readonly rule: LintRule["name"];
  readonly plan: string;
}

/** Something that looks for findings in a plan seen in some way. */
interface Finder<View> extends Pick<LintRule, "name" | "title" | "sentence" | "says"> {
  find(view: View, say: Say<Sayings>): readonly Finding[];
}

/** What some rules find in a plan, each thing once. */
export function findAll<View extends { readonly name: string; readonly currency: string }>(
  rules: readonly Finder<View>[],
  view: View,
): readonly PlanFinding[] {
  const numbers = numbersInEach(view.currency);
  return once(
    rules.flatMap((rule) =>
      rule
        .find(view, sayOf(rule, numbers))
        .map((finding) => ({ ...finding, rule: rule.name, plan: view.name })),
    ),
  );
}

/** A component for everyone is met twice; what is said of it in the same words, or a pool's width, is said once. */
function once(found: readonly PlanFinding[]): readonly PlanFinding[] {
  const keyOf = ({ rule, component, field, message }: PlanFinding) =>
    JSON.stringify([rule, component, field, message.en]);
  const first = new Map(found.toReversed().map((one) => [keyOf(one), one]));
  return found.filter((one) => first.get(keyOf(one)) === one);
}
