import type { Priors } from "../model/priors.ts";
import { keptPriors, obtainPriors, type PilotOptions, runsOfPilot } from "../pilot/obtain-priors.ts";
import { batchReplications } from "../pilot/plan-pilot.ts";
import { PILOTS_OF_USUAL } from "../pilot/pool-priors.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { OnProgress } from "../trial/progress.ts";
import type { Size } from "./size.ts";

/** The pilots of a company. */
export interface Pilots {
  /** Those that tell what is usual; beyond the number of batches they held no levers. */
  readonly usual: readonly Priors[];
  /** That of each batch. */
  readonly batches: readonly Priors[];
}

/** A pilot that is wanted. */
interface Wanted {
  readonly company: Scenario["company"];
  readonly options: PilotOptions;
  readonly key: string;
  /** What the cache holds of it. */
  readonly kept: Priors | undefined;
}

/**
 * Pilots of the companies of some scenarios, one for each batch, one after another; a company that comes twice is measured once.
 * Progress is told of all that have to be made, as if they were one.
 */
export async function pilotsOf(
  scenarios: Iterable<Scenario>,
  size: Pick<Size, "seed" | "batches" | "pilotsOfUsual">,
  given: PilotOptions,
): Promise<ReadonlyMap<Scenario, Pilots>> {
  const wanted = new Map<Scenario, readonly Wanted[]>();
  for (const scenario of scenarios) wanted.set(scenario, await wantedFor(scenario, size, given));
  const made = await make([...wanted.values()].flat(), size.seed, given.onProgress);
  return new Map(
    [...wanted].map(([scenario, its]) => {
      const pilots = its.map(({ key }) => made.get(key)!);
      return [scenario, { usual: pilots.slice(0, PILOTS_OF_USUAL), batches: pilots.slice(0, size.batches) }];
    }),
  );
}

async function wantedFor(
  { company }: Scenario,
  { seed, batches, pilotsOfUsual = PILOTS_OF_USUAL }: Parameters<typeof pilotsOf>[1],
  given: PilotOptions,
): Promise<readonly Wanted[]> {
  const each = Array.from({ length: Math.max(batches, pilotsOfUsual) }, async (_, batch) => {
    const options = {
      replications: batchReplications(company),
      ...given,
      batch,
      usualAlone: batch >= batches,
    };
    const { key, priors } = await keptPriors(company, seed, options);
    return { company, options, key, kept: priors };
  });
  return Promise.all(each);
}

/** Makes what the cache does not hold, each once. */
async function make(
  wanted: readonly Wanted[],
  seed: number,
  onProgress: OnProgress | undefined,
): Promise<ReadonlyMap<string, Priors>> {
  const once = [...new Map(wanted.map((one) => [one.key, one])).values()];
  const made = new Map(once.flatMap(({ key, kept }) => (kept ? [[key, kept] as const] : [])));
  const missing = once.filter(({ kept }) => kept === undefined);
  const total = missing.reduce((sum, { company, options }) => sum + runsOfPilot(company, options), 0);
  let before = 0;
  for (const { company, options, key } of missing) {
    const tell: OnProgress = ({ phase, done }) => onProgress?.({ phase, done: before + done, total });
    made.set(key, await obtainPriors(company, seed, { ...options, onProgress: tell }));
    before += runsOfPilot(company, options);
  }
  return made;
}
