import type { Company } from "../model/parameters/company.ts";
import type { Priors } from "../model/priors.ts";
import { fingerprint } from "../scenario/fingerprint.ts";
import { isBrokenOff } from "../trial/divergence.ts";
import type { Evaluate } from "../trial/evaluate.ts";
import { Interrupted } from "../trial/interrupted.ts";
import type { OnProgress } from "../trial/progress.ts";
import { TrialDiverged } from "../trial/trial-diverged.ts";
import { isPriors } from "./is-priors.ts";
import { measurePilot } from "./measure-pilot.ts";
import { neutralCompany, pilotScale } from "./pilot-company.ts";
import { type PilotTally, pilotSums } from "./pilot-tally.ts";
import { pilotReplications, pilotRuns, planPilot, usualRuns } from "./plan-pilot.ts";

/** Where pilots that were made already are kept, by fingerprint. Neither way may fail. */
export interface PriorsCache {
  readonly read: (fingerprint: string) => Promise<Priors | undefined>;
  readonly write: (fingerprint: string, priors: Priors) => Promise<void>;
}

/** What a pilot needs beside its company. */
export interface PilotOptions {
  readonly evaluate: Evaluate;
  readonly cache?: PriorsCache;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** Replications of the whole design; enough for about 1,060 runs unless given. */
  readonly replications?: number;
  /** Which of several pilots of the same company, each with luck of its own; the first unless given. */
  readonly batch?: number;
  /** Whether it is to hold no lever: people cannot learn from it, but plans can be set on it. */
  readonly usualAlone?: boolean;
}

/** What decides a pilot's result beside its company and seed, with what is left out filled in. */
function designOf(company: Company, options: PilotOptions) {
  const { batch = 0, replications = pilotReplications(company), usualAlone = false } = options;
  const runs = (usualAlone ? usualRuns : pilotRuns)(company, replications);
  return { batch, replications, usualAlone, runs };
}

type Design = ReturnType<typeof designOf>;

/** How many runs a pilot takes. */
export function runsOfPilot(company: Company, options: PilotOptions): number {
  return designOf(company, options).runs.length;
}

/**
 * Fingerprint of a pilot: its company without values and manager, its seed, its batch and its size. Whatever else a scenario says
 * changes nothing in the result.
 */
function pilotFingerprint(
  company: Company,
  seed: number,
  { batch, replications, usualAlone }: Design,
): string {
  const size = { batch, replications, ...(usualAlone && { usualAlone }) };
  return fingerprint({ company: neutralCompany(company), seed, ...size });
}

/** Runs a pilot and adds its results up as they come: those of single people are too large to be kept. */
async function runPilot(
  company: Company,
  seed: number,
  { replications, batch, runs }: Design,
  { evaluate, onProgress, signal }: PilotOptions,
): Promise<PilotTally> {
  const trials = planPilot(company, seed, replications, batch, runs);
  const sums = pilotSums(company, runs, pilotScale(company));
  let done = 0;
  await evaluate(trials, {
    keep: false,
    onDone(index, outcome) {
      if (isBrokenOff(outcome)) throw new TrialDiverged(outcome.diverged);
      sums.add(index, outcome);
      done += 1;
      onProgress?.({ phase: "pilot", done, total: trials.length });
    },
    ...(signal && { signal }),
  });
  if (done < trials.length) throw new Interrupted("the pilot was finished");
  return sums.tally();
}

/** What a pilot of a company is known by, and what the cache holds of it if that is sound. */
export async function keptPriors(
  company: Company,
  seed: number,
  options: PilotOptions,
): Promise<{ readonly key: string; readonly priors: Priors | undefined }> {
  const design = designOf(company, options);
  const key = pilotFingerprint(company, seed, design);
  const kept = await options.cache?.read(key);
  return { key, priors: isPriors(kept, company, key, design.usualAlone) ? kept : undefined };
}

/**
 * What people of a company believe at the start: from the cache where it holds a sound pilot of this company, else from
 * running one. Throws {@link Interrupted} when the signal aborts before it is finished.
 */
export async function obtainPriors(company: Company, seed: number, options: PilotOptions): Promise<Priors> {
  const { key, priors: kept } = await keptPriors(company, seed, options);
  if (kept) return kept;
  const priors = measurePilot(
    company,
    key,
    await runPilot(company, seed, designOf(company, options), options),
  );
  await options.cache?.write(key, priors);
  return priors;
}
