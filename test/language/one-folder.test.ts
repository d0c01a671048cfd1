import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { languages } from "../../src/language/text.ts";
import { sourceFiles } from "./source-files.ts";

/** What people type is recognised in whatever language they think; nothing is said in these. */
const recognising = [
  "src/language/money-style.ts",
  "src/scenario/field-words.ts",
  "src/scenario/value-meant.ts",
];

const others = languages.filter((language) => language !== "en");

/** Where a language's words are put into their place. */
const places = ["called", "said", "rule-words", "text"].map((name) => `src/language/${name}.ts`);

const outside = sourceFiles("src").filter(
  (file) => !others.some((language) => file.startsWith(`src/language/${language}/`)),
);

it("no letter of another language stands outside its folder", () => {
  expect(outside.length).toBeGreaterThan(300);
  const found = outside.filter((file) => /\p{Script=Cyrillic}/u.test(readFileSync(file, "utf8")));
  expect(found.sort()).toEqual(recognising);
});

it("nobody asks which language it is, or says something in each of them", () => {
  const asks = /["'](?:en|ru)["']\s*[?:=!]|[=!]==\s*["'](?:en|ru)["']|\b(?:en|ru):\s/;
  const found = outside.filter((file) =>
    asks.test(readFileSync(file, "utf8").replaceAll(/\/\*.*?\*\//gs, "")),
  );
  expect(found.filter((file) => !places.includes(file) && !recognising.includes(file))).toEqual([]);
});

it("a language's folder knows what it speaks of by types alone", () => {
  for (const file of sourceFiles("src/language/ru"))
    for (const [line] of readFileSync(file, "utf8").matchAll(/^import (?!type ).*from "\.\.\/.*$/gm))
      expect.fail(`${file}: ${line}`);
});
