import { Experience } from "../decisions/experience.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Company } from "../parameters/company.ts";
import { WARM_UP_WEEKS } from "../warm-up.ts";
import type { FirstBeliefs, FlowBelief, OwnResult } from "./first-beliefs.ts";

/** A result never counts for less than this part of the usual one, so that there is something to hold what is seen against. */
const LEAST_PART = 0.1;

/**
 * What a person has learned about what their efforts bring, against what the pilot led them to expect: of their own volume, and of how much
 * of what they are paid for comes of a unit of that.
 */
export interface Yields {
  readonly volume: Experience;
  readonly volumeBelief: FlowBelief;
  readonly paid: readonly PaidYield[];
}

/** The same of one metric that they are paid for. */
export interface PaidYield {
  readonly result: OwnResult;
  readonly perVolume: Experience;
}

/** Nothing learned yet. */
export function firstYields({ components, learned }: FirstBeliefs, { decisions }: Company): Yields {
  const { priorContacts, forgetting } = decisions;
  const fresh = () => new Experience(priorContacts, forgetting);
  const results = new Map<string, OwnResult>();
  for (const { readings } of components)
    for (const { own } of readings) if (own) results.set(own.metric, own);
  return {
    volume: fresh(),
    volumeBelief: learned,
    paid: Array.from(results.values(), (result) => ({ result, perVolume: fresh() })),
  };
}

/** What was learned of the yield of a metric's results; none where nothing of the person's own counts in it. */
export function yieldOf({ paid }: Yields, metric: string): PaidYield | null {
  return paid.find(({ result }) => result.metric === metric) ?? null;
}

/** Believed results per result expected at first, of a metric that somebody is paid for; 1 before anything is learned. */
export function believedYield({ volume }: Yields, paid: PaidYield | null): number {
  return paid === null ? volume.ratio : volume.ratio * paid.perVolume.ratio;
}

/** Learns from a week: how much volume there was, and how much of what is paid came of it. */
export function learnYields(
  ledger: Ledger,
  unit: number,
  acted: Float64Array,
  measuredAt: Float64Array,
  { volume, volumeBelief, paid }: Yields,
  week: number,
): void {
  const at = WARM_UP_WEEKS + week;
  volume.learn(
    ledger.flow(at, unit, flowIndex[volumeBelief.flow]),
    expectedOf(volumeBelief, acted, measuredAt),
  );
  for (let k = 0; k < paid.length; k++) {
    const { result, perVolume } = paid[k]!;
    const came = cameOf(result, ledger, at, unit);
    const due = volume.ratio * expectedOf(result, acted, measuredAt);
    perVolume.learn(result.counts * Math.max(0, came), result.counts * due);
  }
}

/** What of a result came in a week. */
function cameOf({ counted }: OwnResult, ledger: Ledger, week: number, unit: number): number {
  let total = 0;
  for (let k = 0; k < counted.length; k++)
    total += counted[k]!.weight * ledger.flow(week, unit, counted[k]!.column);
  return total;
}

/** What somebody expected of a week at some levers, by the first belief. */
function expectedOf(
  { usual, effect }: Pick<OwnResult, "usual" | "effect">,
  levers: Float64Array,
  measuredAt: Float64Array,
): number {
  let expected = usual;
  for (let lever = 0; lever < levers.length; lever++)
    expected += effect[lever]! * (levers[lever]! - measuredAt[lever]!);
  return Math.max(LEAST_PART * usual, expected);
}
