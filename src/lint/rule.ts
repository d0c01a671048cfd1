import type { Text } from "../language/text.ts";
import type { Numbers } from "./numbers.ts";
import type { PlanView } from "./plan-view.ts";
import type { StatedView } from "./stated-view.ts";

/** How much a finding matters: an error cannot be meant, a warning works against its purpose, a note is worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Keys that lead to a field of a component, from the component down. */
export type Field = readonly (string | number)[];

/** A number of a component's terms that a remedy names, and what it should be. */
export interface Mend {
  readonly field: Field;
  readonly to: number;
}

/** One thing that a rule found in a plan. */
export interface Finding {
  readonly severity: Severity;
  /** Place of the component in the plan; none where it is about the plan as a whole. */
  readonly component?: number;
  /** The field of the component that is to blame, as keys from the component down. */
  readonly field?: Field;
  readonly message: Text;
  readonly remedy: Text;
  /** The numbers behind the sentence, for programs. */
  readonly figures?: Readonly<Record<string, number>>;
  /** The remedy as numbers to put in place, where that is all there is to it. */
  readonly mends?: readonly Mend[];
  /** Set where the rule voids answers, and this finding leaves them standing all the same. */
  readonly stands?: true;
}

/** What a rule says, message by message: functions of a language's numbers and of plain parameters. */
export type Sayings = Readonly<Record<string, (numbers: Numbers, parameters: never) => string>>;

/** The same for a rule that finds something: each message of it in every language. */
export type Say<Said extends Sayings> = {
  readonly [Message in keyof Said]: (...given: Given<Said[Message]>) => Text;
};

type Given<Saying> = Saying extends (numbers: Numbers, ...rest: infer Rest) => string ? Rest : never;

interface RuleWords<Said extends Sayings> {
  /** kebab-case; what `--json` and tests know it by. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it looks for. */
  readonly sentence: string;
  /** Its messages in English; every other language has the same. */
  readonly says: Said;
  /** Whether what it finds is so far from what can be meant that trials of such a plan answer nothing. */
  readonly voids?: true;
}

/** A rule that asks no more than the file says: `truce check` tells what it finds, too. */
export interface FileRule<Said extends Sayings = Sayings> extends RuleWords<Said> {
  readonly needs: "file";
  find(view: StatedView, say: Say<Said>): readonly Finding[];
}

/** A rule that must know what results usually are. */
export interface PilotRule<Said extends Sayings = Sayings> extends RuleWords<Said> {
  readonly needs: "pilot";
  find(view: PlanView, say: Say<Said>): readonly Finding[];
}

/**
 * Something that a pay plan can get wrong. To add one: a new file in `rules/` that exports an object of this kind, and a line
 * in `rules/index.ts`. A rule sees a plan as its file states it ({@link StatedView}), or with what a pilot measured
 * ({@link PlanView}): then, as far as it can, it asks what is paid for a result and does not look into the terms, so that new
 * kinds of pay are covered without a change.
 */
export type LintRule = FileRule | PilotRule;
