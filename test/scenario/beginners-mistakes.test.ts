import { describe, expect, it } from "vitest";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

/** Each kind of mistake that beginners make: the file, and all that is told of it. */
const mistakes: readonly [string, string, readonly string[]][] = [
  [
    "a colon in a text",
    "plan: pool\ntitle: Plan: next year",
    [
      'x.yaml:2:12 a colon before a space begins a new key (put the text in quotes: title: "Plan: next year")',
    ],
  ],
  [
    "a colon in a text in braces",
    "plans:\n  own: { title: Plan: next year, preset: pool }",
    ['x.yaml:2:21 this entry has a second colon (put the text in quotes: title: "Plan: next year")'],
  ],
  [
    "a text that begins with a quote",
    'plan: pool\nquestion: "is it" good?',
    ['x.yaml:2:11 a text cannot begin with " alone (put the text in quotes: question: "\\"is it\\" good?")'],
  ],
  [
    "a text that begins with a sign",
    "plan: pool\ntitle: @home",
    ['x.yaml:2:8 a text cannot begin with @ alone (put the text in quotes: title: "@home")'],
  ],
  [
    "no space after a colon",
    "plan: pool\nmarket:dying",
    ["x.yaml:2:8 a key's colon is followed by a space (write `market: dying`)"],
  ],
  [
    "no space after a colon, below a key",
    "plan: pool\ncompany:\n  reps:\n    count:9",
    ["x.yaml:4:5 company.reps: must be a map of keys, not 'count:9' (write `reps: { count: 9 }`)"],
  ],
  [
    "no comma in braces",
    "plan:\n  components:\n    - { type: salary perWeek: 1000 }",
    ["x.yaml:3:29 this entry has a second colon (put a comma before 'perWeek', or the whole text in quotes)"],
  ],
  [
    "braces that are not closed",
    "plan: pool\ncompany: { reps: { count: 9 }\nmonths: 3",
    ["x.yaml:3:1 a '{' is not closed before this"],
  ],
  [
    "a quote that is not closed",
    'plan: "pool\nmonths: 3',
    ["x.yaml:2:10 a text in quotes is not closed before this"],
  ],
  [
    "a list item too far left",
    "plan:\n  components:\n    - type: salary\n      perWeek: 1000\n  - type: commission\n    rate: 0.05",
    [
      "x.yaml:5:3 this list item begins in another column than those it belongs to (begin it in column 5, as line 3 does)",
    ],
  ],
  [
    "a list item too far left, and right ones after it",
    "plan:\n  components:\n    - { type: salary }\n  - { type: pool }\n    - { type: contest }",
    [
      "x.yaml:4:3 this list item begins in another column than those it belongs to (begin it in column 5, as line 3 does)",
    ],
  ],
  [
    "a tab, and right lines after it",
    "plan: pool\ncompany:\n\treps:\n    count: 9\n  marketers:\n    count: 3",
    ["x.yaml:3:1 this line is indented with a tab (YAML wants spaces)"],
  ],
  [
    "a month by its name",
    "plan: pool\nmarket: { conditions: [{ type: shock, startMonth: March, factor: 0.5 }] }",
    [
      "x.yaml:2:51 market.conditions.0.startMonth: must be a number, not 'March' (months are counted from 1, the first one of a trial)",
    ],
  ],
  [
    "a month by its name, in Russian",
    "plan: pool\nmarket: { conditions: [{ type: shock, startMonth: март, factor: 0.5 }] }",
    [
      "x.yaml:2:51 market.conditions.0.startMonth: must be a number, not 'март' (months are counted from 1, the first one of a trial)",
    ],
  ],
  [
    "a date for the length of a trial",
    "plan: pool\nmonths: 2026-01",
    ["x.yaml:2:9 months: must be a number, not '2026-01' (a trial has so many months, as in `months: 12`)"],
  ],
  [
    "a key of a list item too far left",
    "plan:\n  components:\n    - type: salary\n    perWeek: 1000",
    [
      "x.yaml:4:5 this key begins in another column than those it belongs to (begin it in column 7, as line 3 does)",
    ],
  ],
  [
    "a key too far right",
    "plan: pool\ncompany:\n  reps:\n    count: 9\n   marketers: { count: 3 }",
    [
      "x.yaml:5:4 this key begins in another column than those it belongs to (begin it in column 5, as line 4 does)",
    ],
  ],
  [
    "a key under one that has a value",
    "plan: pool\n market: dying",
    ["x.yaml:2:2 is indented as a part of 'plan', which has a value already (begin it in column 1)"],
  ],
  [
    "what belongs to a key beside it",
    "plan: pool\ncompany:\n  reps:\n  count: 9",
    [
      "x.yaml:3:3 company.reps: must be a map of keys, not empty (what belongs to it is indented below it)",
      "x.yaml:4:3 company: unknown key 'count' (it is said at company.customers.count, or company.marketers.count, or company.reps.count)",
    ],
  ],
  [
    "a tab",
    "plan: pool\ncompany:\n\treps: { count: 9 }",
    ["x.yaml:3:1 this line is indented with a tab (YAML wants spaces)"],
  ],
  [
    "no space after a dash",
    "plan:\n  components:\n  -type: salary",
    [
      "x.yaml:2:3 plan.components: must be a list, not empty (what belongs to it is indented below it)",
      "x.yaml:3:3 plan: unknown key '-type' (a list item has a space after its dash)",
    ],
  ],
  [
    "a decimal comma in braces",
    "plan:\n  components:\n    - { type: commission, metric: booked, rate: 0,06 }",
    ["x.yaml:3:49 a comma within a number ends the entry (write 0.06)"],
  ],
  [
    "a comma in thousands in braces",
    "plan: pool\ncompany: { customers: { count: 10,000 } }",
    ["x.yaml:2:32 a comma within a number ends the entry (write 10000)"],
  ],
  [
    "decimal commas in a list",
    "plan: pool\nmarket: { conditions: [{ type: series, values: [0,95, 1,05] }] }",
    ["x.yaml:2:55 a comma within a number ends the entry (write 1.05)"],
  ],
  [
    "a decimal comma",
    "plan: pool\ncompany:\n  need:\n    ratePerDay: 0,0025",
    ["x.yaml:4:17 company.need.ratePerDay: must be a number, not '0,0025' (did you mean 0.0025?)"],
  ],
  [
    "per cent",
    "plan: pool\ncompany: { money: { costOfGoods: 5 % } }",
    ["x.yaml:2:34 company.money.costOfGoods: must be a number, not '5 %' (did you mean 0.05?)"],
  ],
  [
    "spaces in thousands",
    "plan: pool\ncompany: { customers: { count: 1 000 } }",
    ["x.yaml:2:32 company.customers.count: must be a number, not '1 000' (did you mean 1000?)"],
  ],
  [
    "points in thousands",
    'plan: pool\ncompany: { money: { bonusPot: "1.000,50" } }',
    ["x.yaml:2:31 company.money.bonusPot: must be a number, not '1.000,50' (did you mean 1000.5?)"],
  ],
  [
    "a comma in thousands",
    'plan: pool\ncompany:\n  money: { bonusPot: "150,000" }',
    ["x.yaml:3:22 company.money.bonusPot: must be a number, not '150,000' (did you mean 150000 or 150?)"],
  ],
  [
    "yes",
    "plan: pool\ncompany: { handoff: { recycle: yes } }",
    ["x.yaml:2:32 company.handoff.recycle: must be true or false, not 'yes' (did you mean true?)"],
  ],
  [
    "a date for a month",
    "plan:\n  components:\n    - { type: commission, metric: booked, rate: 0.06, months: { from: 2026-01 } }",
    [
      "x.yaml:3:71 plan.components.0.months.from: must be a number, not '2026-01' (months are counted from 1, the first one of a trial)",
    ],
  ],
  [
    "a range of months",
    "plan:\n  components:\n    - { type: commission, metric: booked, rate: 0.06, months: 1-3 }",
    [
      "x.yaml:3:63 plan.components.0.months: must be a map of keys, not '1-3' (write `months: { from: 1, to: 3 }`)",
    ],
  ],
  [
    "a list for a range of months",
    "plan:\n  components:\n    - { type: commission, metric: booked, rate: 0.06, months: [1, 3] }",
    [
      "x.yaml:3:55 plan.components.0.months: must be a map of keys, not a list (write `months: { from: 1, to: 3 }`)",
    ],
  ],
  [
    "plans as a list",
    "plans: [pool, contest]",
    [
      "x.yaml:1:1 plans: must be a map of names, not a list (write `plans: { pool: pool, contest: contest }`)",
    ],
  ],
  [
    "plans as a list of maps",
    "plans:\n  - preset: pool\n  - preset: contest",
    [
      "x.yaml:1:1 plans: must be a map of names, not a list (write `plans: { pool: { preset: pool }, contest: { preset: contest } }`)",
    ],
  ],
  [
    "markets as a list of names and presets",
    "plan: pool\nmarkets:\n  - good: healthy\n  - bad: dying",
    [
      "x.yaml:2:1 markets: must be a map of names, not a list (write `markets: { good: healthy, bad: dying }`)",
    ],
  ],
  [
    "one of the markets",
    "plan: pool\nmarkets: healthy",
    ["x.yaml:2:10 markets: must be a map of names, not 'healthy' (write `markets: { healthy: healthy }`)"],
  ],
  [
    "several under the key of one",
    "plan: pool\nmarket: { good: healthy, bad: dying }",
    [
      "x.yaml:2:1 market: takes one market; several stand under 'markets' (write `markets: { good: healthy, bad: dying }`)",
    ],
  ],
  [
    "one under the key of several",
    "plans: { preset: pool, bonusPot: 5 }",
    [
      "x.yaml:1:1 plans: takes plans by name; one alone stands under 'plan' (write `plan: { preset: pool, bonusPot: 5 }`)",
    ],
  ],
  [
    "a name in braces",
    "plan: { pool }",
    ["x.yaml:1:1 plan: must be a name alone, not a map of keys (write `plan: pool`)"],
  ],
  [
    "a name in a list",
    "plan: pool\ncompany: { handoff: [vague] }",
    ["x.yaml:2:12 company.handoff: must be a name alone, not a list (write `handoff: vague`)"],
  ],
  [
    "numbers of people",
    "plan: pool\ncompany: { reps: 9, marketers: 6 }",
    [
      "x.yaml:2:18 company.reps: must be a map of keys, not 9 (write `reps: { count: 9 }`)",
      "x.yaml:2:32 company.marketers: must be a map of keys, not 6 (write `marketers: { count: 6 }`)",
    ],
  ],
  [
    "one component",
    "plan:\n  components: { type: salary, perWeek: 900 }",
    [
      "x.yaml:2:3 plan.components: must be a list, not a map of keys (write `components: [{ type: salary, perWeek: 900 }]`)",
    ],
  ],
  [
    "components by type",
    "plan:\n  components:\n    salary: { perWeek: 900 }\n    commission: { metric: booked, rate: 0.05 }",
    [
      "x.yaml:2:3 plan.components: must be a list, not a map of keys (write `components: [{ type: salary, perWeek: 900 }, { type: commission, metric: booked, rate: 0.05 }]`)",
    ],
  ],
  [
    "a component by its name",
    "plan:\n  components: [salary, { type: commission, metric: booked, rate: 0.05 }]",
    ["x.yaml:2:16 plan.components.0: must be a map of keys, not 'salary' (write `- { type: salary }`)"],
  ],
  [
    "a list that has no one right form",
    "plan: pool\nmarket: { conditions: [{ type: season, months: 12 }] }",
    ["x.yaml:2:48 market.conditions.0.months: must be a list, not 12 (write `months: […]`)"],
  ],
  [
    "a map that has no one right form",
    "plan:\n  components:\n    - { type: commission, metric: booked, rate: 0.06, months: soon }",
    ["x.yaml:3:63 plan.components.0.months: must be a map of keys, not 'soon' (its keys are from, to)"],
  ],
  [
    "a metric by its title",
    "plan:\n  components:\n    - { type: commission, metric: bookings, rate: 0.06 }\n    - { type: commission, metric: Deals won, rate: 100 }",
    [
      "x.yaml:3:35 plan.components.0.metric: there is no metric 'bookings' (did you mean 'booked'?)",
      "x.yaml:4:35 plan.components.1.metric: there is no metric 'Deals won' (did you mean 'deals'?)",
    ],
  ],
  [
    "a metric that is none",
    "plan:\n  components:\n    - { type: commission, metric: happiness, rate: 0.06 }",
    ["x.yaml:3:35 plan.components.0.metric: there is no metric 'happiness' ('truce list metrics' names all)"],
  ],
  [
    "a type by a word of the field",
    "plan:\n  components:\n    - { type: bonus, metric: booked }",
    [
      "x.yaml:3:15 plan.components.0.type: must be one of 'salary', 'commission', 'quota', 'scorecard', 'spiff', 'pool', 'contest', 'clawback', 'penalty', not 'bonus' (did you mean 'quota', 'scorecard' or 'spiff'?)",
    ],
  ],
  [
    "presets by their titles",
    "plan: комиссия\nmarket: здоровый",
    [
      "x.yaml:1:7 plan: must be one of 'contest', 'contest-aligned', 'pool', 'commission', 'quota', 'hybrid', 'scorecard', 'ratcheted-quota', 'gated-commission', 'net-value', 'salary-only', 'typical', not 'комиссия' (did you mean 'commission'?)",
      "x.yaml:2:9 market: must be one of 'healthy', 'dying', 'dying-fast', 'seasonal', 'booming', not 'здоровый' (did you mean 'healthy'?)",
    ],
  ],
  [
    "a channel by its title",
    "plan: pool\ncompany: { channels: { advertising: { costPerTouch: 1 } } }",
    [
      "x.yaml:2:24 company.channels.advertising: 'advertising' is no built-in channel (did you mean 'ads'? One of your own says its 'kind')",
    ],
  ],
  [
    "words for people and periods",
    "plan:\n  components:\n    - { type: commission, metric: booked, rate: 0.06, for: reps, period: monthly }",
    [
      "x.yaml:3:60 plan.components.0.for: must be one of 'marketing', 'sales', 'everyone', not 'reps' (did you mean 'sales'?)",
      "x.yaml:3:74 plan.components.0.period: must be one of 'week', 'month', 'quarter', 'year', not 'monthly' (did you mean 'month'?)",
    ],
  ],
];

describe("a beginner's mistake is told with its place and what to write", () => {
  it.each(mistakes)("%s", (_, text, messages) => {
    expect(told(scenarioFromText(text, "x.yaml"))).toEqual(messages);
  });
});
