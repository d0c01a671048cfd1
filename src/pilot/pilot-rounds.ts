import type { PilotStep } from "./lever-steps.ts";

/** Levers that a pilot moves in the same runs, by their place among its steps: one, or two of different roles. */
export type PilotBlock = readonly number[];

/**
 * Which levers share runs, round by round. Two of different roles meet little, and nobody spends more than their day on both. A lever that
 * bends is moved little, so it is measured in every round, each time beside another one that is straight and is moved far. Levers that
 * work by their department's mean, which need half the runs, go with each other in every round.
 */
export function pilotRounds(steps: readonly PilotStep[]): readonly (readonly PilotBlock[])[] {
  const places = steps.map((_, place) => place);
  const byMean = pairedOff(
    places.filter((place) => steps[place]!.byMean),
    steps,
  );
  const rest = places.filter((place) => !steps[place]!.byMean);
  const bent = rest.filter((place) => !steps[place]!.straight);
  const { beside, alone } = dealtOut(
    rest.filter((place) => steps[place]!.straight),
    bent,
    steps,
  );
  const rounds = Math.max(1, ...[...beside.values()].map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => [
    ...bent.map((place) => [place, ...beside.get(place)!.slice(round, round + 1)]),
    ...alone.filter((_, at) => at % rounds === round).map((place) => [place]),
    ...byMean,
  ]);
}

/** Each with the first of another role that is left. */
function pairedOff(places: readonly number[], steps: readonly PilotStep[]): readonly PilotBlock[] {
  const left = [...places];
  const blocks: PilotBlock[] = [];
  for (let one = left.shift(); one !== undefined; one = left.shift()) {
    const { role } = steps[one]!;
    const at = left.findIndex((place) => steps[place]!.role !== role);
    blocks.push(at < 0 ? [one] : [one, ...left.splice(at, 1)]);
  }
  return blocks;
}

/** Gives each straight lever to the bent one of another role that has fewest so far; alone are those for whom there is none. */
function dealtOut(straight: readonly number[], bent: readonly number[], steps: readonly PilotStep[]) {
  const beside = new Map(bent.map((place) => [place, [] as number[]]));
  const alone: number[] = [];
  for (const place of straight) {
    const others = bent.filter((other) => steps[other]!.role !== steps[place]!.role);
    const least = Math.min(...others.map((other) => beside.get(other)!.length));
    const fewest = others.find((other) => beside.get(other)!.length === least);
    if (fewest === undefined) alone.push(place);
    else beside.get(fewest)!.push(place);
  }
  return { beside, alone };
}
