import { expect, it } from "vitest";
import { gameFromText } from "../../src/games/file/game-from-text.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

type Read = (text: string) => { readonly problems: readonly unknown[] } | object;

/** So many pieces of text, each made of its number. */
const rows = (count: number, row: (k: number) => string, between = "") =>
  Array.from({ length: count }, (_, k) => row(k)).join(between);

const BASE_GAME = "groups: {g: {tasks: {t: {}}}}\noutputs: {o: {}}\n";

/** Twenty markets with one series, of so many months, twenty times each. */
const aliased = (months: number) =>
  `plan: pool\nmonths: 240\nmarkets:\n  m0: {conditions: [&s {type: series, values: [${rows(months, (k) => String(1 + (k % 7)), ",")}]}]}\n${rows(
    19,
    (k) => `  m${k + 1}: {conditions: [${rows(20, () => "*s", ",")}]}\n`,
  )}`;

const wrongTerms = "{type: commission, metric: boked, rat: .1, tiers: [{from: 0, times: -2}]}";

/** The most work that was found for a file of less than 100,000 characters, each of its own kind. */
const worst: readonly (readonly [string, string, Read])[] = [
  ["aliases of one series", aliased(120), scenarioFromText],
  [
    "markets with every condition",
    `plan: pool\nmonths: 240\nmarkets:\n${rows(50, (k) => `  m${k}: {conditions: [${rows(20, (c) => `{type: diffusion, ageYears: ${c}}`, ",")}]}\n`)}`,
    scenarioFromText,
  ],
  [
    "the same by aliases",
    `plan: pool\nmonths: 240\nmarkets:\n  m: &m {conditions: [${rows(20, (c) => `{type: shock, startMonth: 0, factor: 1, lastsMonths: ${c}, recoveryHalfLifeMonths: 9}`, ",")}]}\n${rows(49, (k) => `  m${k}: *m\n`)}`,
    scenarioFromText,
  ],
  ["thousands of plans", `plans:\n${rows(3000, (k) => `  a${k}: pool\n`)}`, scenarioFromText],
  [
    "thousands of markets",
    `plan: pool\nmonths: 240\nmarkets:\n${rows(3000, (k) => `  a${k}: dying\n`)}`,
    scenarioFromText,
  ],
  ["thousands of unknown keys", `plan: pool\n${rows(4000, (k) => `mnths${k}: 1\n`)}`, scenarioFromText],
  [
    "thousands of near misses",
    `plan: pool\ncompany: {customers: {${rows(4000, (k) => `warmthHalfLif${k}: 1,`)}}}`,
    scenarioFromText,
  ],
  ["thousands of wrong names", `plans:\n${rows(3000, (k) => `  1a${k}: pol\n`)}`, scenarioFromText],
  [
    "thousands of wrong numbers",
    `plan: pool\nobserved:\n${rows(20, () => `  - {metric: mql, market: helthy, months: [${rows(240, () => "-1", ",")}]}\n`)}`,
    scenarioFromText,
  ],
  [
    "wrong terms by aliases",
    `plans:\n  a: &p {components: [${rows(90, () => wrongTerms, ",")}]}\n${rows(60, (k) => `  b${k}: *p\n`)}`,
    scenarioFromText,
  ],
  [
    "thousands of aliases of a wrong plan",
    `plans:\n  a: &p {components: [{type: salary, perWek: 1}]}\n${rows(4000, (k) => `  b${k}: *p\n`)}`,
    scenarioFromText,
  ],
  [
    "plans by aliases",
    `plans:\n  a: &p {components: [${rows(90, () => "{type: commission, metric: booked, rate: .1, tiers: [{from: 1, times: 2}]}", ",")}]}\n${rows(60, (k) => `  b${k}: *p\n`)}`,
    scenarioFromText,
  ],
  [
    "thousands of tiers",
    `plan: {components: [{type: commission, metric: booked, rate: .1, tiers: [${rows(2500, (k) => `{from: ${k + 1}, times: 2}`, ",")}]}]}`,
    scenarioFromText,
  ],
  [
    "thousands of channels",
    `plan: pool\ncompany: {channels: {${rows(2500, (k) => `a${k}: {norm: 0}`, ",")}}}`,
    scenarioFromText,
  ],
  ["one huge title", `plan: pool\ntitle: ${"x".repeat(98_000)}`, scenarioFromText],
  ["one huge number", `plan: pool\nmonths: "${"1 ".repeat(45_000)}"`, scenarioFromText],
  ["one huge plan", `plan: "${"contest-".repeat(12_000)}"`, scenarioFromText],
  ["deep nesting", "[".repeat(98_000), scenarioFromText],
  [
    "thousands of anchors",
    `plan: pool\n${rows(4000, (k) => `k${k}: &a${k} [*a${Math.max(0, k - 1)}]\n`)}`,
    scenarioFromText,
  ],
  [
    "many groups",
    `outputs: {o: {}}\ngroups:\n${rows(2000, (k) => ` g${k}: {tasks: {t: {}}}\n`)}`,
    gameFromText,
  ],
  [
    "many outputs",
    `groups: {g: {tasks: {t: {}}}}\noutputs:\n${rows(2500, (k) => ` o${k}: {}\n`)}`,
    gameFromText,
  ],
  [
    "many variants",
    `${BASE_GAME}variants:\n${rows(1500, (k) => ` v${k}: {set: {periods: ${k + 4}}}\n`)}`,
    gameFromText,
  ],
  [
    "variants of many outputs",
    `groups: {g: {tasks: {t: {}}}}\noutputs:\n${rows(100, (k) => ` o${k}: {}\n`)}variants:\n${rows(100, (k) => ` v${k}: {set: {periods: ${k + 4}}}\n`)}`,
    gameFromText,
  ],
  [
    "variants with as many mistakes",
    `${BASE_GAME}variants:\n${rows(100, (k) => ` v${k}: {set: {${rows(10, (s) => `outputs.o.bas${s}: 3`, ",")}}}\n`)}`,
    gameFromText,
  ],
  [
    "players who all contribute",
    `groups: {g: {players: 50, tasks: {t: {}}}}\noutputs: {o: {}}\npay:\n${rows(100, () => " - {type: pool, for: everyone, scope: company, metric: o, share: .1, split: contribution, by: {metric: o}}\n")}variants: {a: {set: {periods: 9}}, b: {set: {periods: 10}}, c: {set: {periods: 11}}}`,
    gameFromText,
  ],
];

/** Seconds that a reader takes for a text. */
function secondsFor(read: Read, text: string): number {
  const began = performance.now();
  read(text);
  return (performance.now() - began) / 1000;
}

it.each(worst)("%s are read within two seconds", (_, text, read) => {
  expect(text.length).toBeLessThan(100_000);
  // The best of three at most: a machine that is busy for a moment is not the file's fault.
  let seconds = secondsFor(read, text);
  for (let again = 0; again < 2 && seconds >= 2; again++) seconds = Math.min(seconds, secondsFor(read, text));
  expect(seconds).toBeLessThan(2);
});
