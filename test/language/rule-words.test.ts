import { describe, expect, it } from "vitest";
import { russianRules } from "../../src/language/ru/lint-rules.ts";
import { ruleWords } from "../../src/language/rule-words.ts";
import { languages } from "../../src/language/text.ts";
import type { Numbers } from "../../src/lint/numbers.ts";
import { lintRules, statedRules } from "../../src/lint/rules/index.ts";
import { parameters } from "./sayings.ts";

const rules = [...new Set([...lintRules, ...statedRules])];

const seven = () => "7";

/** Whatever number or name is asked for, it is 7. */
const numbers: Numbers = {
  money: seven,
  plain: seven,
  count: seven,
  percent: seven,
  lever: seven,
  metric: seven,
  who: seven,
  whom: seven,
  whose: seven,
  during: seven,
};

it("every language knows the rules that there are, and no other", () => {
  expect(Object.keys(russianRules).sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(rules.map((rule) => [rule.name, rule] as const))("rule %s", (_, rule) => {
  it.each(languages)("has its title, its sentence and all of its messages in %s", (language) => {
    const { title, sentence, says } = ruleWords(language, rule);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(sentence).toMatch(/^[\p{Lu}`].*\.$/u);
    expect(Object.keys(says).sort()).toEqual(Object.keys(rule.says).sort());
    for (const say of Object.values(says))
      for (const word of ["7", "marketing", "quota"]) {
        const text = say(numbers, parameters(word) as never);
        expect(text).toMatch(language === "ru" ? /\p{Script=Cyrillic}/u : /[a-z]/);
        expect(text).not.toMatch(/undefined|NaN|\[object|=>/);
      }
  });
});
