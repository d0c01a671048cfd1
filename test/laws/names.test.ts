import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { headOf, present } from "../../src/experiments/present.ts";
import type { Findings } from "../../src/findings/findings.ts";
import { gameFromText } from "../../src/games/file/game-from-text.ts";
import { studyGame } from "../../src/games/study/study-game.ts";
import { html } from "../../src/report/html.ts";
import { renderChart } from "../../src/report/render-chart.ts";
import { reportFiles } from "../../src/report/report-files.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { compare } from "../experiments/ask.ts";
import { exampleCrossing } from "../experiments/example-crossing.ts";

/** Words that mean something to JavaScript, to Vega, to YAML or to a file system, and some that a name may not be. */
const hostileNames = [
  ...["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "toLocaleString", "prototype"],
  ...[
    "__proto__",
    "__defineGetter__",
    "then",
    "length",
    "name",
    "datum",
    "parent",
    "item",
    "event",
    "signal",
  ],
  ...["NaN", "Infinity", "undefined", "null", "true", "con", "aux", "a.b", "a[0]", "a'b", 'a"b', "a\\b"],
  ...["company", "marketing", "sales", "run", "all", "salary", "total", "panel", "plan", "metric", "month"],
] as const;

/** What may stand in a title: anything. */
const hostileTitles = [
  ...[
    "\u0000",
    "\u001b[31m red",
    "\u2028",
    "one\u2028two",
    "\u2029",
    "\ufeff",
    "\u202eevil",
    "\u2066in\u2069",
  ],
  ...["\ud800", "\uffff", "\t", " ", "\u00a0", "a\nb", "</script><script>alert(1)</script>", "&amp;", "]]>"],
  ...["datum.value", "'+alert(1)+'", '"', "\\u2028", "{{x}}", "=1+1", "x".repeat(200), "\u6f22".repeat(60)],
  ...[
    "then",
    "constructor",
    "__proto__",
    "Shared pool",
    "Shared pool",
    "\u{1f600}",
    "e\u0301",
    "\u05d0\u05d1",
  ],
] as const;

const { evaluate } = inProcessEngine();
const usual = { evaluate, cache: inMemoryStore(), software: "0.0.0", pilotReplications: 1 };

const nameArbitrary = fc.constantFrom(...hostileNames);
const titleArbitrary = fc.constantFrom(...hostileTitles);

/** Where a name may stand, each in a file that is right but for it. */
const places = {
  plan: (name: string) => `plans: { ${name}: pool, other: contest }`,
  market: (name: string) => `plan: pool\nmarkets: { ${name}: healthy, other: dying }`,
  preset: (name: string) => `plan: ${name}`,
  channel: (name: string) => `plan: pool\ncompany: { channels: { ${name}: { norm: 0.2 } } }`,
  metric: (name: string) =>
    `plan: { components: [{ type: commission, for: sales, metric: ${name}, rate: 0.1 }] }`,
  metrics: (name: string) =>
    `plan: { components: [{ type: contest, for: everyone, between: departments, metrics: { ${name}: mqls, sales: deals }, prize: 1 }] }`,
  component: (name: string) => `plan: { components: [{ type: ${name} }] }`,
  condition: (name: string) => `plan: pool\nmarket: { conditions: [{ type: ${name} }] }`,
  observed: (name: string) => `plan: pool\nobserved: [{ metric: ${name}, market: ${name}, months: [1] }]`,
  key: (name: string) => `plan: pool\n${name}: 1`,
  inner: (name: string) => `plan: pool\ncompany: { selling: { ${name}: 1 } }`,
} as const;

const placeArbitrary = fc.constantFrom(...(Object.keys(places) as (keyof typeof places)[]));

/** A game in which everything that has a name has this one. */
function gameText(name: string): string {
  const word = JSON.stringify(name);
  return `groups: { ${word}: { players: 2, tasks: { ${word}: { curvature: 4 } } } }
outputs: { ${word}: { noise: 1, base: 9 } }
pay: [{ type: commission, metric: ${word}, rate: 2 }]
value: { ${word}: 2 }
expect: [{ task: ${word}, group: ${word}, value: 0.5, source: w/c }]
variants: { ${word}: { set: { ${JSON.stringify(`outputs.${name}.noise`)}: 2 } } }
periods: 4
seeds: 2`;
}

/** Where a game of this name ends. */
function answerOf(name: string): unknown {
  const read = gameFromText(gameText(name));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  const [variant] = read.variants;
  const { expectations } = studyGame(variant!.game);
  return expectations.map(({ knowing, learned }) => ({ knowing, learned }));
}

/** Names that may stand in a place; without two that a report shows by right there, and nowhere else. */
const acceptedAs = (place: keyof typeof places) =>
  hostileNames.filter(
    (name) => !/undefined|NaN/.test(name) && !("problems" in scenarioFromText(places[place](name))),
  );
const accepted = acceptedAs("plan");
const channels = acceptedAs("channel");

/** Three plans, two markets and a channel of such names and titles, in a company that is soon simulated. */
const scenarioArbitrary = fc
  .record({
    plans: fc.uniqueArray(fc.constantFrom(...accepted), { minLength: 3, maxLength: 3 }),
    markets: fc.uniqueArray(fc.constantFrom(...accepted), { minLength: 2, maxLength: 2 }),
    channel: fc.constantFrom(...channels),
    titles: fc.array(titleArbitrary, { minLength: 6, maxLength: 6 }),
  })
  .map(({ plans, markets, channel, titles }) => {
    const [heading, question, ...others] = titles.map((title) => JSON.stringify(title));
    const plan = (name: string, place: number) =>
      `${JSON.stringify(name)}: { title: ${others[place]}, components: [{ type: salary, for: everyone, perWeek: 1000 }, { type: commission, for: sales, metric: booked, rate: 0.${place + 1} }, { type: quota, for: marketing, metric: mqls, period: month, quota: 5, bonus: 100 }] }`;
    return `months: 1
trials: 2
title: ${heading}
question: ${question}
company: { customers: { count: 200 }, marketers: { count: 1, teamSize: 0.02 }, reps: { count: 1, teamSize: 0.02 }, decisions: { foresightMonths: 1 }, selling: { logitBase: -1 }, channels: { ${channel}: { norm: 0.05 } } }
plans: { ${plans.map(plan).join(", ")} }
markets: { ${markets.map((name) => `${JSON.stringify(name)}: { title: ${others[3]} }`).join(", ")} }`;
  });

async function files(findings: Findings): Promise<string> {
  const drawn = await reportFiles(headOf(findings), present(findings));
  expect(drawn.map(({ path }) => path)).toContain("report.html");
  return drawn.map(({ content }) => content).join("\n");
}

/** What neither a reader nor a browser or terminal may find in a report. */
const unclean = [
  /undefined|\bNaN\b|\[object|<script|native code/,
  /(?![\n\r\t])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
];

function expectClean(report: string): void {
  // A report is too long to be shown where it is not as it should be.
  for (const pattern of unclean) expect(pattern.exec(report)?.[0]).toBeUndefined();
}

describe("names that mean something else elsewhere", () => {
  it("are taken or refused with a sentence wherever a name may stand", () => {
    fc.assert(
      fc.property(nameArbitrary, placeArbitrary, (name, place) => {
        const text = places[place](JSON.stringify(name));
        for (const read of [
          scenarioFromText(text),
          scenarioFromText("plan: pool", "x.yaml", { set: [`${name}=1`] }),
        ]) {
          if (!("problems" in read)) continue;
          for (const { message } of read.problems) expect(message).not.toMatch(/native code|object Object/);
          expect(read.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are as good as any other for the groups, tasks, outputs and variants of a game", () => {
    const others = hostileNames.filter((name) => !("problems" in gameFromText(gameText(name))));
    expect(others).toContain("constructor");
    const plain = answerOf("plain");
    fc.assert(
      fc.property(fc.constantFrom(...others), (name) => {
        expect(answerOf(name)).toEqual(plain);
      }),
      { numRuns: 8 },
    );
  });

  it("come through to the drawn report as plans, markets and channels, under any title", async () => {
    expect(accepted).toEqual(expect.arrayContaining(["constructor", "then", "toString"]));
    expect(channels).toContain("constructor");
    await fc.assert(
      fc.asyncProperty(scenarioArbitrary, async (text) => {
        const read = scenarioFromText(text);
        if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
        const { findings } = await compare(read.scenario, { ...usual, trials: 2 });
        expectClean(await files(findings));
      }),
      { numRuns: 2 },
    );
  });
});

describe("titles of whatever there is", () => {
  it("are all drawn, each under a name of its own", async () => {
    const sections = present(exampleCrossing(hostileTitles.length, (place) => hostileTitles[place]!));
    const charts = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "chart"));
    const few = charts.filter(({ name }) => name === "differences" || name === "revenue");
    expect(few).toHaveLength(2);
    for (const { name, spec, title } of few) expectClean(await renderChart(name, spec, title));
    const words = sections.map((one) => ({
      ...one,
      blocks: one.blocks.filter(({ kind }) => kind !== "chart"),
    }));
    expectClean(html(headOf(exampleCrossing()), words, new Map()));
  });
});
