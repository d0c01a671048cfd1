import { describe, expect, it } from "vitest";
import { causesWords } from "../../src/experiments/causes/causes-words.ts";
import { payWords } from "../../src/experiments/pay/pay-words.ts";
import { comparisonWords } from "../../src/experiments/sections/comparison-words.ts";
import { divergenceWords } from "../../src/experiments/sections/divergence-words.ts";
import { doubtWords } from "../../src/experiments/sections/doubt-words.ts";
import { followsWords } from "../../src/experiments/sections/follows-words.ts";
import { stillOpenWords } from "../../src/experiments/sections/still-open-words.ts";
import { verdictWords } from "../../src/experiments/sections/verdict-words.ts";
import { explainWords } from "../../src/explain/explain-words.ts";
import type { Catalogues } from "../../src/language/catalogues.ts";
import { said } from "../../src/language/said.ts";
import { terminalNumbers } from "../../src/language/terminal-numbers.ts";
import { type Language, languages } from "../../src/language/text.ts";
import { lintWords } from "../../src/lint/lint-words.ts";
import { powerWords } from "../../src/power/power-words.ts";
import { leavesOf, parametersOf, textsOf } from "./sayings.ts";

const english: Catalogues = {
  comparison: comparisonWords,
  causes: causesWords,
  pay: payWords,
  verdict: verdictWords,
  divergences: divergenceWords,
  follows: followsWords,
  stillOpen: stillOpenWords,
  doubt: doubtWords,
  explain: explainWords,
  lint: lintWords,
  power: powerWords,
  terminalNumbers,
};

const kinds = Object.keys(english) as readonly (keyof Catalogues)[];

const leavesIn = (language: Language, kind: keyof Catalogues) =>
  leavesOf(said(language, kind, english[kind]));

describe.each(kinds)("%s", (kind) => {
  it("say the same things in every language", () => {
    const paths = leavesIn("en", kind).map(([path]) => path);
    expect(paths.length).toBeGreaterThan(3);
    for (const language of languages)
      expect(
        leavesIn(language, kind)
          .map(([path]) => path)
          .sort(),
      ).toEqual([...paths].sort());
  });

  it.each(languages)("say something whatever they are given, in %s", (language) => {
    const parameters = new Map(leavesIn("en", kind).map(([path, leaf]) => [path, parametersOf(leaf)]));
    for (const [path, leaf] of leavesIn(language, kind))
      for (const text of textsOf(leaf, parameters.get(path)!)) {
        expect(text, path).not.toBe("");
        expect(text, path).not.toMatch(/undefined|NaN|\[object|=>/);
      }
  });
});

it("is Russian in Russian, but for letters of statistics", () => {
  const letters = /^\/(differenceHead\/p|observedChart\/counts|strongestHead\/2|tableHead\/[234])$/;
  for (const kind of kinds.filter((one) => one !== "terminalNumbers"))
    for (const [path, leaf] of leavesIn("ru", kind))
      if (typeof leaf === "string" && !letters.test(path)) expect(leaf, path).toMatch(/\p{Script=Cyrillic}/u);
});
