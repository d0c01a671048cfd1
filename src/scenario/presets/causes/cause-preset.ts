import type { Fault } from "../../problem.ts";
import type { Scenario } from "../../scenario.ts";

/**
 * Values by path, as `--set` puts them into a scenario of one plan in one market: `plan` and `market` are those.
 */
export type Settings = Readonly<Record<string, unknown>>;

/** The same cause again in another strength or kind, drawn beside it. */
export interface CauseVariant {
  readonly name: string;
  readonly title: string;
  /** What is different in it, and why one would want to know. */
  readonly sentence: string;
  /** Put in after the cause was switched on. */
  readonly settings: Settings;
  /** Whether the cause is set against it, instead of it against the company without the cause: what the cause adds to it. */
  readonly isYardstick?: true;
  /** When it is tried, each time an arm more: always in both ways of looking at a cause, in the first one, or only if asked for. */
  readonly tried: "always" | "once" | "asked";
}

/**
 * A cause of conflict between departments, as a switch on a scenario. A cause changes what people know, are paid for, value or
 * may do; what comes of it is up to them. To add one: a new file beside this one that exports an object of this kind, and a
 * line in `index.ts`.
 */
export interface CausePreset {
  /** The name used in files and on the command line: kebab-case. */
  readonly name: string;
  readonly title: string;
  readonly sentence: string;
  /** What switches it on in a scenario of one plan in one market. */
  readonly on: (scenario: Scenario) => Settings;
  /** What switches it off again. */
  readonly off: (scenario: Scenario) => Settings;
  /** Whether it is on already, in whatever strength. */
  readonly isOn: (scenario: Scenario) => boolean;
  /** Why the scenario cannot switch it, at the path that is to blame; undefined where it can. */
  readonly obstacle?: (scenario: Scenario) => Fault | undefined;
  /** Whether it brings a shortfall that the manager has to explain, so that blame and sessions are worth a look. */
  readonly shortfall?: true;
  readonly variants?: readonly CauseVariant[];
  /** The cause that this is another form of; the two cannot be told apart in a company that has it. */
  readonly formOf?: string;
}
