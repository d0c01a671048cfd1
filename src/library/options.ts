import { z } from "zod";
import type { ExperimentOptions } from "../experiments/try-arms.ts";
import { scenarioSchema } from "../scenario/schema.ts";

/** How to simulate; what is left out comes from the scenario. */
export interface SimulateOptions
  extends Pick<
    ExperimentOptions,
    | "trials"
    | "batches"
    | "seed"
    | "months"
    | "people"
    | "signal"
    | "onProgress"
    | "onTrial"
    | "pilotReplications"
  > {
  /** Threads to run on; 1, the default, runs in this process. The numbers are the same with any. */
  readonly jobs?: number;
}

/** How to look at plans without an experiment; what is left out comes from the scenario. */
export type LookOptions = Pick<
  SimulateOptions,
  "seed" | "signal" | "onProgress" | "pilotReplications" | "jobs"
>;

/** The bounds of a scenario file hold here too. */
const shape = scenarioSchema.shape;
/** Counted months of a trial. */
export const months = shape.months.unwrap();

/** Whether something can be called. */
export const isFunction = (value: unknown) => typeof value === "function";
const isSignal = (value: unknown) => value instanceof AbortSignal;

/** A function that is told of something, or asked. */
export const callback = z.custom<(...told: never[]) => void>(isFunction, "must be a function").optional();

/** {@link LookOptions} */
export const looking = {
  seed: shape.seed.unwrap().optional(),
  jobs: z.int().min(1).max(1024).optional(),
  pilotReplications: z.int().min(1).max(100_000).optional(),
  signal: z.custom<AbortSignal>(isSignal, "must be an AbortSignal").optional(),
  onProgress: callback,
};

/** {@link SimulateOptions} */
export const simulating = {
  ...looking,
  months: months.optional(),
  trials: shape.trials.unwrap().optional(),
  batches: shape.batches.unwrap().optional(),
  people: z.boolean().optional(),
  onTrial: callback,
};

/** Which plan in which market. */
export const choosing = { plan: z.string().optional(), market: z.string().optional() };

/** `--set`: values of a document that are stated beside it. */
export const settings = z.array(z.string());

/** How a document is read. */
export const reading = { set: settings.optional(), memoryBytes: z.number().min(0).optional() };

/** A list of names, each one of those that there are. */
export function namesAmong(names: readonly string[]) {
  return z.array(z.enum(names as [string, ...string[]])).optional();
}
