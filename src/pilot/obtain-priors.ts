import type { Company } from "../model/parameters/company.ts";
import type { Priors } from "../model/priors.ts";
import { fingerprint } from "../scenario/fingerprint.ts";
import type { Evaluate } from "../trial/evaluate.ts";
import type { OnProgress } from "../trial/progress.ts";
import { isPriors } from "./is-priors.ts";
import { neutralCompany } from "./pilot-company.ts";
import { pilotReplications, pilotRuns, usualRuns } from "./plan-pilot.ts";
import { type PilotToRun, runPilots } from "./run-pilots.ts";

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

/**
 * Fingerprint of a pilot: its company without values and manager, its seed, its batch and its size. Whatever else a scenario says
 * changes nothing in the result.
 */
function pilotFingerprint(
  company: Company,
  seed: number,
  { batch, replications, usualAlone }: PilotToRun["design"],
): string {
  const size = { batch, replications, ...(usualAlone && { usualAlone }) };
  return fingerprint({ company: neutralCompany(company), seed, ...size });
}

/** A pilot that is wanted, and what the cache holds of it. */
export interface WantedPilot extends PilotToRun {
  readonly kept: Priors | undefined;
}

/** Says what a pilot of a company is, and looks into the cache whether it holds a sound one. */
export async function wantedPilot(
  company: Company,
  seed: number,
  options: PilotOptions,
): Promise<WantedPilot> {
  const design = designOf(company, options);
  const key = pilotFingerprint(company, seed, design);
  const kept = await options.cache?.read(key);
  return {
    company,
    seed,
    design,
    key,
    kept: isPriors(kept, company, key, design.usualAlone) ? kept : undefined,
  };
}

/** Runs pilots, and keeps each in the cache as soon as it is measured. Throws as {@link runPilots} does. */
export async function makePilots(
  pilots: readonly PilotToRun[],
  { cache, ...means }: Pick<PilotOptions, "evaluate" | "cache" | "onProgress" | "signal">,
): Promise<readonly Priors[]> {
  const writing: Promise<void>[] = [];
  try {
    return await runPilots(pilots, means, (priors) => {
      if (cache) writing.push(cache.write(priors.fingerprint, priors));
    });
  } finally {
    await Promise.all(writing);
  }
}

/**
 * What people of a company believe at the start: from the cache where it holds a sound pilot of this company, else from
 * running one. Throws Interrupted when the signal aborts before it is finished.
 */
export async function obtainPriors(company: Company, seed: number, options: PilotOptions): Promise<Priors> {
  const wanted = await wantedPilot(company, seed, options);
  return wanted.kept ?? (await makePilots([wanted], options))[0]!;
}
