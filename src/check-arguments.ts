import { z } from "zod";
import { ArgumentMistake } from "./argument-mistake.ts";
import { type KnownFindings, knownFaults, knownFindings } from "./experiments/known-findings.ts";
import { gameSchema } from "./games/file/game-schema.ts";
import { checkData } from "./scenario/check-document.ts";
import { causePresets } from "./scenario/presets/causes/index.ts";
import type { SeriesSource } from "./scenario/resolve-market.ts";
import type { Scenario } from "./scenario/scenario.ts";
import { scenarioDocument } from "./scenario/scenario-document.ts";
import { scenarioFromDocument } from "./scenario/scenario-from-text.ts";
import { scenarioSchema } from "./scenario/schema.ts";
import type { Trial } from "./trial/trial.ts";

/** The bounds of a scenario file hold here too. */
const { seed, months, trials, language } = scenarioSchema.shape;

const isFunction = (value: unknown) => typeof value === "function";
const callback = z.custom<(...told: never[]) => void>(isFunction, "must be a function").optional();
const isSignal = (value: unknown) => value instanceof AbortSignal;

const looking = {
  seed: seed.unwrap().optional(),
  jobs: z.int().min(1).max(1024).optional(),
  pilotReplications: z.int().min(1).max(100_000).optional(),
  signal: z.custom<AbortSignal>(isSignal, "must be an AbortSignal").optional(),
  onProgress: callback,
};
const simulating = {
  ...looking,
  months: months.unwrap().optional(),
  trials: trials.unwrap().optional(),
  people: z.boolean().optional(),
};
const settings = z.array(z.string());
const reading = { set: settings.optional(), memoryBytes: z.number().min(0).optional() };
const arm = { plan: z.string().optional(), market: z.string().optional() };

/** A list of names, each one of those that there are. */
function namesAmong(names: readonly string[]) {
  return z.array(z.enum(names as [string, ...string[]])).optional();
}

/** What each public function takes as options; what stands here is refused there before anything is simulated. */
export const optionsOf = {
  compare: () => z.strictObject(simulating),
  simulate: () => z.strictObject({ ...simulating, ...arm }),
  causes: () =>
    z.strictObject({
      ...simulating,
      ...arm,
      variants: z.boolean().optional(),
      only: namesAmong(causePresets.map(({ name }) => name)),
    }),
  lint: ({ plans }: Scenario) => z.strictObject({ ...looking, plans: namesAmong(Object.keys(plans)) }),
  explain: () =>
    z.strictObject({
      ...looking,
      ...arm,
      months: months.unwrap().optional(),
      trials: z.int().min(1).max(100_000).optional(),
      departments: namesAmong(["marketing", "sales"]),
    }),
  present: () => z.strictObject({ language: language.unwrap().optional(), command: z.string().optional() }),
  readScenario: () => z.strictObject(reading),
  scenarioFromText: () =>
    z.strictObject({
      ...reading,
      name: z.string().optional(),
      series: z.custom<SeriesSource>(isFunction, "must be a function").optional(),
    }),
  studyGame: () =>
    z.strictObject({ variant: z.string().optional(), title: z.string().optional(), onSeed: callback }),
};

const map = z.record(z.string(), z.unknown());
const company = z.looseObject({ channels: map });
const scenario = z.looseObject({
  name: z.string(),
  fingerprint: z.string(),
  seed: seed.unwrap(),
  months: months.unwrap(),
  trials: trials.unwrap(),
  company,
  plans: map,
  markets: map,
});
const plan = z.looseObject({ components: z.array(z.looseObject({ type: z.string() })), metrics: map });
const numbers = z.array(z.array(z.number()));
const role = z.looseObject({
  levers: z.array(z.string()),
  slope: z.array(numbers),
  bend: z.array(numbers),
});
const priors = z.looseObject({
  fingerprint: z.string(),
  marketing: role,
  sales: role,
  reference: numbers,
  samples: z.array(numbers),
  weeklyLuck: numbers,
});
const trial = z.looseObject({
  setup: z.looseObject({ company, plan, market: map, months: months.unwrap() }),
  priors: priors.nullable(),
  seed: seed.unwrap(),
  replication: z.int().min(0),
  people: z.boolean(),
});

/** What arguments beside the options must be, as far as it can be told without simulating. */
export const argument = {
  scenario,
  trial,
  findings: knownFindings,
  game: gameSchema,
  text: z.string(),
  set: settings,
};

/** Refuses what is no scenario, and one that no file could have said. @throws ArgumentMistake */
export function checkScenario(value: Scenario): void {
  checkArgument("scenario", value, argument.scenario);
  refuseProblems("scenario", scenarioDocument(value));
}

/** Refuses what is no trial, and one whose company or market no file could have stated. @throws ArgumentMistake */
export function checkTrial(value: Trial): void {
  checkArgument("trial", value, argument.trial);
  const { company, market } = value.setup;
  const { company: stated } = scenarioDocument({ company } as Scenario);
  refuseProblems("trial.setup", { company: stated, market, plan: "salary-only" });
}

/** Refuses what are no findings, and those that do not hang together. @throws ArgumentMistake */
export function checkFindings(value: KnownFindings): void {
  const written = asWritten(value);
  checkArgument("findings", written, argument.findings);
  const [fault] = knownFaults(written as KnownFindings);
  if (fault) throw new ArgumentMistake(["findings", ...fault.path].join("."), fault.message);
}

/** As a findings file holds them, where a number that is none is null; undefined for what no file can hold. */
function asWritten(findings: KnownFindings): unknown {
  try {
    return JSON.parse(JSON.stringify(findings));
  } catch {
    return undefined;
  }
}

const nowhere = { file: "", line: 0, column: 0 };

function refuseProblems(name: string, data: object): void {
  const read = scenarioFromDocument({ data: data as never, locate: () => nowhere }, {});
  if ("scenario" in read) return;
  const { path, message, hint } = read.problems[0]!;
  throw mistaken(path === "" ? name : `${name}.${path}`, message, hint);
}

/** Refuses an argument that is not what it must be. @throws ArgumentMistake */
export function checkArgument(name: string, value: unknown, schema: z.ZodType): void {
  const checked = checkData(value, schema);
  if ("value" in checked) return;
  const { path, about, message, hint } = checked.faults[0]!;
  throw mistaken([name, ...(about ?? path)].join("."), message, hint);
}

function mistaken(place: string, message: string, hint: string | undefined): ArgumentMistake {
  return new ArgumentMistake(place, hint === undefined ? message : `${message}; ${hint}`);
}
