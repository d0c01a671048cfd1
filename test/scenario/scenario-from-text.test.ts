import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payComponents } from "../../src/model/incentives/components/index.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

const types = payComponents.map(({ type }) => `'${type}'`).join(", ");

/** The problems of a text, called x.yaml. */
const wrong = (text: string) => told(scenarioFromText(text, "x.yaml"));

/** A text from lines. */
const lines = (...text: readonly string[]) => text.join("\n");

describe("a text that is not a scenario", () => {
  it.each([
    ["nothing", "", "x.yaml:1:1 the file is empty: a scenario needs at least a 'plan'"],
    ["only comments", "# plan: pool", "x.yaml:1:1 the file is empty: a scenario needs at least a 'plan'"],
    ["a list", "\n- plan", "x.yaml:2:1 a scenario is a map of keys, as in 'plan: pool'"],
    ["a word", "plan", "x.yaml:1:1 a scenario is a map of keys, as in 'plan: pool'"],
    [
      "a duplicate key",
      "seed: 1\nplan: pool\nseed: 2",
      "x.yaml:3:1 this key stands here a second time (keep one of the two)",
    ],
    ["a tab", "plan:\n\tpreset: pool", "x.yaml:2:1 this line is indented with a tab (YAML wants spaces)"],
    [
      "two documents",
      "plan: pool\n---\nplan: pool",
      "x.yaml:2:1 a second document begins here (one scenario a file)",
    ],
    ["a tag", "plan: !!js/function x", "x.yaml:1:7 tags such as '!name' are not used in scenarios"],
    ...[
      "!!binary aGVsbG8=",
      "!!set {a, b}",
      "!!omap [a: 1]",
      "!!pairs [a: 1]",
      "!!timestamp 2026-01-01",
    ].flatMap((value) =>
      ["", "%YAML 1.1\n---\n"].map((head) => [
        `${head === "" ? "" : "YAML 1.1 with "}${value}`,
        `${head}plan: ${value}`,
        `x.yaml:${head === "" ? 1 : 3}:7 tags such as '!name' are not used in scenarios`,
      ]),
    ),
    ["YAML 1.1", "%YAML 1.1\n---\nplan: yes", "x.yaml:3:7 plan: must be one of 'contest'"],
    ["a merge key", "%YAML 1.1\n---\nplan: pool\n<<: {seed: 2}", "x.yaml:4:1 unknown key '<<'"],
    ["an open quote", "plan: 'pool", "x.yaml:1:12 a text in quotes is not closed before this"],
    ["an open list", "plan: [pool\nseed: 1", "x.yaml:2:1 a '[' is not closed before this"],
    ["an alias to nothing", "plan: *pool", "x.yaml:1:7 the alias '*pool' has no anchor before it"],
    [
      "an alias inside itself",
      "plan: &a {preset: *a}",
      "x.yaml:1:19 an alias stands for something that contains it",
    ],
    ["a key that is a list", "? [a]\n: 1\nplan: pool", "x.yaml:1:3 a key must be plain text"],
    ["a key that is no key", "plan: pool\n__proto__: {seed: 1}", "x.yaml:2:1 unknown key '__proto__'"],
    ["endless lists", "[".repeat(200_000), "x.yaml:1:121 is nested too deeply"],
    ["endless dashes", "- ".repeat(20_000), "x.yaml:1:240 is nested too deeply"],
    ["endless keys", "a: 1\n".repeat(30_000), "x.yaml:4286:4 is too long for a scenario"],
  ])("%s", (_, text, message) => {
    expect(wrong(text)[0]?.slice(0, message!.length)).toBe(message);
  });

  it("a bomb of aliases, at the alias that sets it off", () => {
    const levels = ["b", "c", "d", "e", "f", "g"].map((name, level) => {
      const nine = Array(9).fill(`*${"abcdef"[level]}`).join(", ");
      return `${name}: &${name} [${nine}]`;
    });
    expect(wrong(lines("a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]", ...levels))).toEqual([
      "x.yaml:5:24 the aliases expand to far too much",
    ]);
  });

  it("law: no text whatever makes it throw", () => {
    const fragment = fc.constantFrom(
      "plan",
      ":",
      " ",
      "\n",
      "pool",
      "-",
      "[",
      "{",
      "}",
      "]",
      "&a",
      "*a",
      "'",
      '"',
      "\t",
      "!",
      "|",
      "?",
      ",",
      "1",
      "#",
      "%",
      "company",
      "<<",
      "null",
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 30 }), (parts) => {
        const read = scenarioFromText(parts.join(""), "x.yaml");
        expect("scenario" in read || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("aliases", () => {
  it("stand for what they name", () => {
    const read = scenarioFromText("plans:\n  one: &one {preset: pool, bonusPot: 7}\n  two: *one");
    expect(told(read)).toEqual([]);
    if ("scenario" in read) expect(read.scenario.plans.two).toEqual(read.scenario.plans.one);
  });

  it("are followed to the place that is wrong", () => {
    expect(wrong("plans:\n  one: &one {preset: pool, bonusPot: -7}\n  two: *one")).toEqual([
      "x.yaml:2:38 plans.one.bonusPot: must be at least 0, not -7",
      "x.yaml:2:38 plans.two.bonusPot: must be at least 0, not -7",
    ]);
  });
});

describe("keys", () => {
  it.each([
    ["plan: pool\nmonth: 3", "x.yaml:2:1 unknown key 'month' (did you mean 'months'?)"],
    ["plan: pool\nzebra: 3", "x.yaml:2:1 unknown key 'zebra'"],
    [
      "plan: pool\ncompany: {reps: {cycleDays: {median: 30, p90: 90}}}",
      "x.yaml:2:18 company.reps: unknown key 'cycleDays' (it is said at company.selling.cycleDays)",
    ],
    [
      "plan: pool\nsales: {cycleDays: {median: 30, p90: 90}}",
      "x.yaml:2:1 unknown key 'sales' ('cycleDays' is said at company.selling.cycleDays)",
    ],
    ["seed: 1", "x.yaml:1:1 needs 'plan' or 'plans'"],
    ["plan: pool\nplans: {a: pool}", "x.yaml:1:1 takes 'plan' or 'plans', not both"],
    ["plan: pool\nmarket: dying\nmarkets: {a: dying}", "x.yaml:1:1 takes 'market' or 'markets', not both"],
    [
      "plan: pool\ncompany:\n  rep:\n    count: 3",
      "x.yaml:3:3 company: unknown key 'rep' (did you mean 'reps'?)",
    ],
    [
      "plan: pool\ncompany:\n  reps: {cuont: 3}",
      "x.yaml:3:10 company.reps: unknown key 'cuont' (did you mean 'count'?)",
    ],
    [
      "plans:\n  2nd: pool",
      "x.yaml:2:3 plans.2nd: a name begins with a letter and goes on with letters, digits, - and _",
    ],
    ["plans: {}", "x.yaml:1:1 plans: is empty: name at least one"],
    ["plan: {}", "x.yaml:1:1 plan: needs 'preset' or 'components'"],
    [
      "plan: {preset: pool, components: [{type: salary}]}",
      "x.yaml:1:1 plan: takes 'preset' or 'components', not both",
    ],
    [
      "plan: {bonusPot: 5, components: [{type: salary}]}",
      "x.yaml:1:1 plan: 'bonusPot' sets the rates of a preset; with 'components' give each its own 'targetCost'",
    ],
  ])("%j", (text, message) => {
    expect(wrong(text)).toEqual([message]);
  });
});

describe("values", () => {
  it.each([
    ["plan: 5", "x.yaml:1:7 plan: must be a name or a map of keys, not 5"],
    [
      "plan:",
      "x.yaml:1:1 plan: must be a name or a map of keys, not empty (what belongs to it is indented below it)",
    ],
    ["plan: [pool]", "x.yaml:1:1 plan: must be a name alone, not a list (write `plan: pool`)"],
    ["plan: pool\nmonths: 12.5", "x.yaml:2:9 months: must be a whole number, not 12.5"],
    ["plan: pool\nmonths: 0", "x.yaml:2:9 months: must be at least 1, not 0"],
    ["plan: pool\nmonths: 241", "x.yaml:2:9 months: must be at most 240, not 241"],
    ["plan: pool\nmonths: two", "x.yaml:2:9 months: must be a number, not 'two'"],
    ["plan: pool\nmonths:", "x.yaml:2:1 months: must be a number, not empty"],
    ["plan: pool\nmonths: .inf", "x.yaml:2:9 months: must be a number, not Infinity"],
    ["plan: pool\ntitle: 5", 'x.yaml:2:8 title: must be text, not 5 (in quotes it is text: "5")'],
    ["plan: pool\ntitle: ''", "x.yaml:2:8 title: must not be empty"],
    [
      "plan: pool\ncurrency: roubles and more",
      "x.yaml:2:11 currency: must have at most 8 characters, not 16",
    ],
    [
      "plan: pool\nname: ../up",
      "x.yaml:2:7 name: must do as a file's name: letters, digits, '.', '-' and '_'",
    ],
    ["plan: pool\nlanguage: de", "x.yaml:2:11 language: must be one of 'en', 'ru', not 'de'"],
    ["plan: pool\ncompany: {reps: {count: 0}}", "x.yaml:2:25 company.reps.count: must be at least 1, not 0"],
    [
      "plan: pool\ncompany: {handoff: {recycle: yes}}",
      "x.yaml:2:30 company.handoff.recycle: must be true or false, not 'yes' (did you mean true?)",
    ],
    [
      "plan: pool\ncompany: {money: {costOfGoods: 35%}}",
      "x.yaml:2:32 company.money.costOfGoods: must be a number, not '35%' (did you mean 0.35?)",
    ],
    [
      "plan: pool\ncompany: {customers: {count: 10_000}}",
      "x.yaml:2:30 company.customers.count: must be a number, not '10_000' (did you mean 10000?)",
    ],
    [
      "plan: pool\ncompany: {handoff: vage}",
      "x.yaml:2:20 company.handoff: must be one of 'agreed', 'vague', not 'vage' (did you mean 'vague'?)",
    ],
    [
      "plan: pool\ncompany: {measurement: {visibility: 2}}",
      "x.yaml:2:37 company.measurement.visibility: must be at most 1, not 2",
    ],
    [
      "plan: pool\nmarket: dyng",
      "x.yaml:2:9 market: must be one of 'healthy', 'dying', 'dying-fast', 'seasonal', 'booming', not 'dyng' (did you mean 'dying'?)",
    ],
  ])("%j", (text, message) => {
    expect(wrong(text)).toEqual([message]);
  });

  it("are all told at once, in reading order", () => {
    const text = lines(
      "plan: pool",
      "months: 0",
      "company:",
      "  reps: {count: -1}",
      "  custmers: {}",
      "trials: x",
    );
    expect(wrong(text)).toEqual([
      "x.yaml:2:9 months: must be at least 1, not 0",
      "x.yaml:4:17 company.reps.count: must be at least 1, not -1",
      "x.yaml:5:3 company: unknown key 'custmers' (did you mean 'customers'?)",
      "x.yaml:6:9 trials: must be a number, not 'x'",
    ]);
  });
});

describe("channels, told apart by their kind", () => {
  const channel = (terms: string) =>
    wrong(`plan: pool\ncompany:\n  channels:\n    content: {}\n    fax: ${terms}`);

  it.each([
    [
      "{touchPerHour: 5}",
      "x.yaml:5:11 company.channels.fax: unknown key 'touchPerHour' (did you mean 'touchesPerHour'?)",
    ],
    ["{kind: inbound, touchesPerHour: 5}", "x.yaml:5:26 company.channels.fax: unknown key 'touchesPerHour'"],
    [
      "{kind: outbound}",
      "x.yaml:5:17 company.channels.fax.kind: must be one of 'effort', 'inbound', not 'outbound'",
    ],
    [
      "5",
      "x.yaml:5:10 company.channels.fax: must be 'none' or a map of keys, not 5 (write `fax: { touchesPerHour: 5 }`)",
    ],
  ])("%s", (terms, message) => {
    expect(channel(terms)).toEqual([message]);
  });
});

describe("pay components", () => {
  const component = (terms: string) => wrong(`plan:\n  components:\n    - ${terms}`);

  it.each([
    [
      "{type: salry}",
      `x.yaml:3:14 plan.components.0.type: must be one of ${types}, not 'salry' (did you mean 'salary'?)`,
    ],
    ["{perWeek: 5}", `x.yaml:3:7 plan.components.0: needs 'type': one of ${types}`],
    [
      "{type: quota, quotta: 5, bonus: 5, metric: booked}",
      "x.yaml:3:21 plan.components.0: unknown key 'quotta' (did you mean 'quota'?)",
    ],
    ["{type: quota, quota: 5, bonus: 5}", "x.yaml:3:7 plan.components.0: needs 'metric': text"],
    [
      "{type: commission, rate: .1, metric: bookd}",
      "x.yaml:3:44 plan.components.0.metric: there is no metric 'bookd' (did you mean 'booked'?)",
    ],
    [
      "{type: commission, rate: .1, metric: winRate, negative: carried}",
      "x.yaml:3:44 plan.components.0.metric: 'winRate' is a ratio: below zero it cannot be carried (`negative: carried`)",
    ],
    [
      "{type: commission, rate: .1, metric: brand}",
      "x.yaml:3:44 plan.components.0.metric: nobody can be paid on 'brand': it is not made of events",
    ],
    [
      "{type: commission, rate: .1, metric: bonuses}",
      "x.yaml:3:44 plan.components.0.metric: nobody can be paid on 'bonuses': it is pay itself",
    ],
    [
      "{type: spiff, amount: 5, months: [4, 6]}",
      "x.yaml:3:32 plan.components.0.months: must be a map of keys, not a list (write `months: { from: 4, to: 6 }`)",
    ],
    [
      "{type: commission, rate: .1, metric: profit}",
      "x.yaml:3:44 plan.components.0.metric: 'profit' has no meaning for a person, only for the company",
    ],
    [
      "{type: spiff, amount: 5, for: sales, metric: mqlToDeal}",
      "x.yaml:3:52 plan.components.0.metric: 'mqlToDeal' has no meaning for a rep",
    ],
    [
      "{type: spiff, amount: 5, for: everyone, metric: idleShare}",
      "x.yaml:3:55 plan.components.0.metric: 'idleShare' has no meaning for a marketer",
    ],
    [
      "{type: contest, prize: 5, metrics: {marketing: mqls, sales: dels}}",
      "x.yaml:3:67 plan.components.0.metrics.sales: there is no metric 'dels' (did you mean 'deals'?)",
    ],
    [
      "salary",
      "x.yaml:3:7 plan.components.0: must be a map of keys, not 'salary' (write `- { type: salary }`)",
    ],
  ])("%s", (terms, message) => {
    expect(component(terms)).toContain(message);
  });
});

describe("market conditions", () => {
  const condition = (terms: string) => wrong(`plan: pool\nmarket:\n  conditions:\n    - ${terms}`);
  const at = "x.yaml:4:7 market.conditions.0";

  it.each([
    [
      "{type: trnd}",
      "x.yaml:4:14 market.conditions.0.type: must be one of 'trend', 'season', 'shock', 'diffusion', 'series', not 'trnd' (did you mean 'trend'?)",
    ],
    ["{halfLifeMonths: 5}", `${at}: needs 'type': one of 'trend', 'season', 'shock', 'diffusion', 'series'`],
    ["{type: trend}", `${at}: needs 'halfLifeMonths' or 'growthPerYear'`],
    [
      "{type: trend, halfLifeMonths: 1, growthPerYear: 1}",
      `${at}: takes 'halfLifeMonths' or 'growthPerYear', not both`,
    ],
    [
      "{type: trend, halfLifeMonths: 0}",
      "x.yaml:4:37 market.conditions.0.halfLifeMonths: must be at least 0.05, not 0",
    ],
    [
      "{type: season, months: [1, 2]}",
      "x.yaml:4:22 market.conditions.0.months: must have exactly 12 entries, not 2",
    ],
    ["{type: shock, startMonth: 3}", `${at}: needs 'factor': a number`],
    ["{type: diffusion, p: 2}", "x.yaml:4:28 market.conditions.0.p: must be at most 1, not 2"],
    [
      "{type: series, values: [1, null, 3]}",
      "x.yaml:4:34 market.conditions.0.values.1: must be a number, not empty",
    ],
    [
      "{type: series, values: [1, -2]}",
      "x.yaml:4:34 market.conditions.0.values.1: must be at least 0, not -2",
    ],
    [
      "{type: series, values: [1], base: 0}",
      "x.yaml:4:41 market.conditions.0.base: must be more than 0, not 0",
    ],
    [
      "{type: series, file: demand.csv}",
      "x.yaml:4:28 market.conditions.0.file: a series file can only be read for a scenario that is a file itself (give the numbers as 'values')",
    ],
  ])("%s", (terms, message) => {
    expect(condition(terms)).toEqual([message]);
  });
});
