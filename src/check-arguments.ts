import { z } from "zod";
import { ArgumentMistake } from "./experiments/argument-mistake.ts";
import { gameSchema } from "./games/file/game-schema.ts";
import { checkData } from "./scenario/check-document.ts";
import { causePresets } from "./scenario/presets/causes/index.ts";
import type { Scenario } from "./scenario/scenario.ts";
import { scenarioSchema } from "./scenario/schema.ts";

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
  studyGame: () =>
    z.strictObject({ variant: z.string().optional(), title: z.string().optional(), onSeed: callback }),
};

const map = z.record(z.string(), z.unknown());
const scenario = z.looseObject({
  name: z.string(),
  fingerprint: z.string(),
  seed: seed.unwrap(),
  months: months.unwrap(),
  trials: trials.unwrap(),
  company: map,
  plans: map,
  markets: map,
});
const trial = z.looseObject({
  setup: z.looseObject({ company: map, plan: map, market: map, months: months.unwrap() }),
  priors: map.nullable(),
  seed: seed.unwrap(),
  replication: z.int().min(0),
  people: z.boolean(),
});
const findings = z.looseObject({ format: z.literal("truce-findings"), version: z.literal(1) });

/** What arguments beside the options must be, as far as it can be told without simulating. */
export const argument = { scenario, trial, findings, game: gameSchema, text: z.string() };

/** Refuses an argument that is not what it must be. @throws ArgumentMistake */
export function checkArgument(name: string, value: unknown, schema: z.ZodType): void {
  const checked = checkData(value, schema);
  if ("value" in checked) return;
  const { path, about, message, hint } = checked.faults[0]!;
  const place = [name, ...(about ?? path)].join(".");
  throw new ArgumentMistake(place, hint === undefined ? message : `${message}; ${hint}`);
}
