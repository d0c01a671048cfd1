import type { Text } from "../../language/text.ts";
import type { PlanView } from "./plan-view.ts";

/** How much a finding matters: an error cannot be paid, a warning works against its purpose, a note is worth knowing. */
export type Severity = "error" | "warning" | "note";

/** One thing that a rule found in a plan. */
export interface Finding {
  readonly severity: Severity;
  /** Place of the component in the plan; none where it is about the plan as a whole. */
  readonly component?: number;
  /** The field of the component that is to blame, as keys from the component down. */
  readonly field?: readonly (string | number)[];
  readonly message: Text;
  readonly remedy: Text;
  /** The numbers behind the sentence, for programs. */
  readonly figures?: Readonly<Record<string, number>>;
}

/**
 * Something that a pay plan can get wrong. To add one: a new file in `rules/` that exports an object of this kind, and a line
 * in `rules/index.ts`. A rule sees a plan as {@link PlanView} shows it: as far as it can, it asks what is paid for a result
 * and does not look into the terms, so that new kinds of pay are covered without a change.
 */
export interface LintRule {
  /** kebab-case; what `--json` and tests know it by. */
  readonly name: string;
  readonly title: Text;
  /** One sentence: what it looks for. */
  readonly sentence: Text;
  readonly find: (view: PlanView) => readonly Finding[];
}
