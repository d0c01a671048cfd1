import { z } from "zod";
import { checkData } from "../scenario/check-document.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { scenarioDocument } from "../scenario/scenario-document.ts";
import { scenarioFromDocument } from "../scenario/scenario-from-text.ts";
import { scenarioSchema } from "../scenario/schema.ts";
import { ArgumentMistake } from "./argument-mistake.ts";

/** The bounds of a scenario file hold here too. */
const { seed, months, trials } = scenarioSchema.shape;

/** Text of any kind: a document, a file's name. */
export const text = z.string();
/** A map by name, whose values are looked at elsewhere. */
export const map = z.record(z.string(), z.unknown());
/** As much of a company as it takes to be looked at closer. */
export const company = z.looseObject({ channels: map });
/** As much of a scenario as it takes to be looked at closer. */
export const scenario = z.looseObject({
  name: z.string(),
  fingerprint: z.string(),
  seed: seed.unwrap(),
  months: months.unwrap(),
  trials: trials.unwrap(),
  doubt: map,
  company,
  plans: map,
  markets: map,
});

/** Refuses an argument that is not what it must be. @throws ArgumentMistake */
export function checkArgument(name: string, value: unknown, schema: z.ZodType): void {
  const checked = checkData(value, schema);
  if ("value" in checked) return;
  const { path, about, message, hint } = checked.faults[0]!;
  throw mistaken([name, ...(about ?? path)].join("."), message, hint);
}

/** Refuses what is no scenario, and one that no file could have said. @throws ArgumentMistake */
export function checkScenario(value: Scenario): void {
  checkArgument("scenario", value, scenario);
  refuseProblems("scenario", scenarioDocument(value));
}

const nowhere = { file: "", line: 0, column: 0 };

/** Refuses an argument that, written as a document, would have problems. @throws ArgumentMistake */
export function refuseProblems(name: string, data: object): void {
  const read = scenarioFromDocument({ data: data as never, locate: () => nowhere }, {});
  if ("scenario" in read) return;
  const { path, message, hint } = read.problems[0]!;
  throw mistaken(path === "" ? name : `${name}.${path}`, message, hint);
}

function mistaken(place: string, message: string, hint: string | undefined): ArgumentMistake {
  return new ArgumentMistake(place, hint === undefined ? message : `${message}; ${hint}`);
}
