import type { LintRule } from "../lint/rule.ts";
import type { KnownRule } from "../lint/rules/index.ts";

/** A message of the same parameters, whatever it says. */
type Saying<Message> = Message extends (...given: infer Given) => string
  ? (...given: Given) => string
  : never;

/** What a lint rule is called and says. */
export type RuleWords<Rule extends Pick<LintRule, "says"> = LintRule> = {
  readonly title: string;
  readonly sentence: string;
  readonly says: { readonly [Message in keyof Rule["says"]]: Saying<Rule["says"][Message]> };
};

/** The words of all lint rules in a language other than English, by name. */
export type RulesWords = { readonly [Rule in KnownRule as Rule["name"]]: RuleWords<Rule> };
