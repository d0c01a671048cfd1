import type { Company } from "../model/parameters/company.ts";
import type { Trial } from "../trial/trial.ts";
import { foresightOf } from "./foresight-of.ts";
import { pilotCompany } from "./pilot-company.ts";
import { AT_NORM, AT_NORM_BESIDE_BENDS, type PilotRun, pilotDesign } from "./pilot-design.ts";

/**
 * Replications that each pilot has for its worlds, more than any takes; trials have the first of all. People must not learn from the
 * very luck that they are then tried on, nor from that of another batch.
 */
const worldsApart = 1_000_000;
/** Bends need fewer runs than slopes do: they are measured in every such replication. */
const bendsEvery = 2;
/** Short runs that a pilot makes in all: with four times as many, what people believe would err by half as much. `docs/pilot.md` has by how much it does. */
const runsInAll = 1060;
/** Fewer replications than this would leave the slopes to chance, however many levers there are. */
const fewestReplications = 5;

/** A run of a pilot and the world that it is one of: all runs of a world share their luck, so their differences are paired. */
export interface PlannedRun extends PilotRun {
  readonly world: number;
  /** World whose people these are the mirror image of. */
  readonly mirrors?: number;
}

/**
 * All runs of a pilot with so many replications of its design, those of a world in a row, the one at the norm first. Every second
 * replication has the mirror image of the people of the one before: who they happen to be is most of what worlds differ in, and so
 * cancels out.
 */
export function pilotRuns(company: Company, replications: number): readonly PlannedRun[] {
  const { slopes, bends } = pilotDesign(company);
  const worlds = Array.from({ length: replications }, (_, replication) =>
    slopes.map((runs, world) => {
      const hasBends = world === 0 && replication % bendsEvery === 0;
      const readings = hasBends ? [AT_NORM, AT_NORM_BESIDE_BENDS] : [AT_NORM];
      return [{ holds: [], readings }, ...runs, ...(hasBends ? bends : [])];
    }),
  ).flat();
  return worlds.flatMap((runs, world) => {
    const isMirror = Math.floor(world / slopes.length) % 2 === 1;
    const mirrors = isMirror && { mirrors: world - slopes.length };
    return runs.map((run) => ({ ...run, world, ...mirrors }));
  });
}

/** Those of them that are at the norm: a pilot that only looks at what is usual. They are the same runs, whatever is held beside them. */
export function usualRuns(company: Company, replications: number): readonly PlannedRun[] {
  return pilotRuns(company, replications).filter(({ holds }) => holds.length === 0);
}

/** Replications that bring a company's pilot to about 1,060 runs. */
export function pilotReplications(company: Company): number {
  const each = pilotRuns(company, bendsEvery).length / bendsEvery;
  return Math.max(fewestReplications, Math.round(runsInAll / each));
}

/**
 * Replications of a pilot that is one of several: a quarter of what one alone has, so that slopes err by twice as much in each and by
 * two thirds as much in the mean of ten.
 */
export function batchReplications(company: Company): number {
  return Math.ceil(pilotReplications(company) / 4);
}

/**
 * The trials of a pilot's runs: levers held away from their norm for the foresight period, in the healthy market and before pay,
 * everything else at the norm. Pilots of different batches have no luck in common.
 */
export function planPilot(
  company: Company,
  seed: number,
  replications: number,
  batch = 0,
  runs = pilotRuns(company, replications),
): Trial[] {
  const setup = {
    company: pilotCompany(company),
    plan: { title: "pilot", components: [], metrics: {} },
    market: { title: "pilot", conditions: [] },
    months: foresightOf(company),
  };
  const first = (batch + 1) * worldsApart;
  return runs.map(({ holds, world, mirrors }) => ({
    setup,
    priors: null,
    seed,
    holds,
    people: true,
    replication: first + world,
    ...(mirrors !== undefined && { mirrors: first + mirrors }),
  }));
}
