import type { Outcome, Reader } from "./readers/reader.ts";
import { rngAt } from "./rng.ts";

/** Seconds of work that reading a file may take. */
const MOST_SECONDS = 2;
/** A file that broke its reader. */
export interface Failure {
  readonly reader: Reader;
  readonly at: number;
  readonly error: unknown;
}

/** Writes one file from luck and reads it, and tries out what was accepted of one in so many; a failure where the reader throws what no user should meet, or takes too long. */
export async function fuzzOne(
  reader: Reader,
  seed: number,
  at: number,
  triedOf: number,
): Promise<Outcome | Failure> {
  const file = reader.write(rngAt("fuzz", seed, reader.name, at));
  try {
    const before = process.cpuUsage();
    const outcome = await reader.read(file, false);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > MOST_SECONDS) throw new Error(`took ${seconds.toFixed(1)} s`);
    return outcome === "accepted" && at % triedOf === 0 ? await reader.read(file, true) : outcome;
  } catch (error) {
    return { reader, at, error };
  }
}
