import type { Priors } from "../model/priors.ts";
import { makePilots, type PilotOptions, type WantedPilot, wantedPilot } from "../pilot/obtain-priors.ts";
import { batchReplications } from "../pilot/plan-pilot.ts";
import { PILOTS_OF_USUAL } from "../pilot/pool-priors.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Size } from "./size.ts";

/** The pilots of a company. */
export interface Pilots {
  /** Those that tell what is usual; beyond the number of batches they held no levers. */
  readonly usual: readonly Priors[];
  /** That of each batch. */
  readonly batches: readonly Priors[];
}

/**
 * Pilots of the companies of some scenarios, one for each batch; a company that comes twice is measured once.
 * Progress is told of all that have to be made, as if they were one.
 */
export async function pilotsOf(
  scenarios: Iterable<Scenario>,
  size: Pick<Size, "seed" | "batches" | "pilotsOfUsual">,
  given: PilotOptions,
): Promise<ReadonlyMap<Scenario, Pilots>> {
  const wanted = new Map<Scenario, readonly WantedPilot[]>();
  for (const scenario of scenarios) wanted.set(scenario, await wantedFor(scenario, size, given));
  const made = await make([...wanted.values()].flat(), given);
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
): Promise<readonly WantedPilot[]> {
  const each = Array.from({ length: Math.max(batches, pilotsOfUsual) }, (_, batch) => {
    const usualAlone = batch >= batches;
    return wantedPilot(company, seed, {
      replications: batchReplications(company),
      ...given,
      batch,
      usualAlone,
    });
  });
  return Promise.all(each);
}

/** Makes what the cache does not hold, each once. */
async function make(
  wanted: readonly WantedPilot[],
  given: PilotOptions,
): Promise<ReadonlyMap<string, Priors>> {
  const once = [...new Map(wanted.map((one) => [one.key, one])).values()];
  const kept = once.flatMap(({ kept }) => kept ?? []);
  const missing = once.filter(({ kept }) => kept === undefined);
  const made = missing.length === 0 ? [] : await makePilots(missing, given);
  return new Map([...kept, ...made].map((priors) => [priors.fingerprint, priors]));
}
