import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import { present } from "../../../src/experiments/present.ts";
import { lint } from "../../../src/lint/lint.ts";
import { scenarioJsonSchema } from "../../../src/scenario/json-schema.ts";
import { seriesBeside } from "../../../src/scenario/read-series.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { ScenarioMistake } from "../../../src/scenario/scenario-mistake.ts";
import { inMemoryStore } from "../../../src/store/in-memory-store.ts";
import { TrialDiverged } from "../../../src/trial/trial-diverged.ts";
import { compare } from "../../experiments/ask.ts";
import { FromSchema, type Schema } from "../from-schema.ts";
import { mutateMore } from "../mutate-text.ts";
import { notFinite } from "../not-finite.ts";
import { oddText, oddValue } from "../odd-values.ts";
import type { Rng } from "../rng.ts";
import { writeDocument } from "../write-document.ts";
import { checkTold } from "./problems-told.ts";
import { type FuzzedFile, type Outcome, type Reader, textFile } from "./reader.ts";

const folders = ["scenarios", "scenarios/causes"];
const shipped = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);
const documents = shipped.map((text) => parse(text) as unknown);
const schema = new FromSchema(scenarioJsonSchema() as Schema, ["a", "b", "pool", "booked", "deals", "ads"]);

function write(rng: Rng): FuzzedFile {
  const way = rng.below(10);
  if (way < 3) return textFile(mutateMore(rng.pick(shipped), rng), settings(rng));
  let document = way < 4 ? schema.anew(rng) : rng.pick(documents);
  for (let times = 1 + rng.below(6); times > 0; times--) document = schema.vary(document, rng);
  const text = writeDocument(document, rng);
  return textFile(rng.chance(0.1) ? mutateMore(text, rng) : text, settings(rng));
}

function settings(rng: Rng): readonly string[] {
  if (rng.chance(0.85)) return [];
  const paths = [
    "plan",
    "plans.a.components.0.rate",
    "company.reps.count",
    "company.channels.mailing",
    "market",
    "seed",
  ];
  return Array.from({ length: 1 + rng.below(2) }, () => {
    const path = rng.chance(0.7) ? rng.pick(paths) : `${rng.pick(paths)}.${oddText(rng).slice(0, 30)}`;
    return `${path}${rng.chance(0.95) ? "=" : ""}${rng.chance(0.5) ? JSON.stringify(oddValue(rng)) : oddText(rng)}`;
  });
}

async function read({ bytes, set }: FuzzedFile, isTried: boolean): Promise<Outcome> {
  const options = { set, series: seriesBeside("scenarios/fuzzed.yaml"), memoryBytes: 4e9 };
  const found = scenarioFromText(new TextDecoder().decode(bytes), "fuzzed.yaml", options);
  if ("problems" in found) {
    checkTold(found.problems);
    return "refused";
  }
  const odd = notFinite(found.scenario);
  if (odd !== undefined) throw new Error(`accepted, and ${odd}`);
  if (!isTried) return "accepted";
  return tryOut(found.scenario);
}

const engine = inProcessEngine();

/** Runs two short trials of a small company of that kind, and looks for numbers that are none in what would be reported. */
async function tryOut(scenario: Scenario): Promise<Outcome> {
  const cache = inMemoryStore();
  const size = { trials: 2, pilotReplications: 2 };
  const options = { ...size, evaluate: engine.evaluate, software: "truce fuzzed", cache };
  try {
    const few = small(scenario);
    const { findings, trials } = await compare(few, options);
    for (const { result } of trials) {
      const { flowValues, pay } = result;
      const odd = notFinite({ flows: flowValues, paid: pay.paid, ability: pay.ability });
      if (odd !== undefined) throw new Error(`tried, and ${odd}`);
    }
    const odd = notFinite(findings);
    if (odd !== undefined) throw new Error(`reported, and ${odd}`);
    present(findings);
    const unsound = notFinite(await lint(few, { evaluate: engine.evaluate, cache, replications: 2 }));
    if (unsound !== undefined) throw new Error(`linted, and ${unsound}`);
    return "tried";
  } catch (error) {
    if (!(error instanceof TrialDiverged || error instanceof ScenarioMistake)) throw error;
    return "told";
  }
}

/** The same scenario with few people, customers and months: more would only take time. */
function small(scenario: Scenario): Scenario {
  const { company, plans, markets, observed } = scenario;
  const { customers, marketers, reps, decisions } = company;
  const channels = Object.entries(company.channels).map(([name, one]) => [
    name,
    one.kind === "effort" ? { ...one, touchesPerHour: Math.min(one.touchesPerHour, 100) } : one,
  ]);
  const [market] = Object.keys(markets);
  return {
    ...scenario,
    months: Math.min(scenario.months, 3),
    plans: Object.fromEntries(Object.entries(plans).slice(0, 2)),
    markets: { [market!]: markets[market!]! },
    observed: observed
      .filter((one) => one.market === undefined || one.market === market)
      .map((one) => ({ ...one, months: one.months.slice(0, Math.min(scenario.months, 3)) })),
    company: {
      ...company,
      channels: Object.fromEntries(channels.slice(0, 4)),
      customers: { ...customers, count: Math.min(customers.count, 1000) },
      marketers: {
        ...marketers,
        count: Math.min(marketers.count, 3),
        teamSize: Math.min(marketers.teamSize, 0.1),
        nurtureTouchesPerHour: Math.min(marketers.nurtureTouchesPerHour, 100),
      },
      reps: { ...reps, count: Math.min(reps.count, 3), teamSize: Math.min(reps.teamSize, 0.1) },
      decisions: { ...decisions, foresightMonths: 1 },
    },
  };
}

/** Scenario files, with `--set` and the series files that they name. */
export const scenario: Reader = { name: "scenario", ending: "yaml", write, read };
