import { freedomOfHalves } from "../statistics/halves-test.ts";

/** Units on each plan in a pilot: `each` of them in each of some blocks. */
export interface PilotSize {
  readonly blocks: number;
  readonly each: number;
}

/** Reps on each plan in the largest pilots that are tried. */
const MOST_REPS = 128;
/** Teams on each plan in the largest pilots that are tried. */
const MOST_TEAMS = 64;

/** Units on each plan. */
export function unitsOf({ blocks, each }: PilotSize): number {
  return blocks * each;
}

/**
 * Pilots by size, from the smallest that can be tested, beside the past too. Reps: some of one company, until half of it is on each plan; beyond, as many
 * companies of that size. Teams: one by one.
 */
export function pilotSizes(halves: "reps" | "teams", reps: number): readonly PilotSize[] {
  const upTo = (most: number) => Array.from({ length: most }, (_, place) => place + 1);
  const half = Math.floor(reps / 2);
  const sizes =
    halves === "teams"
      ? upTo(MOST_TEAMS).map((each) => ({ blocks: 1, each }))
      : [
          ...upTo(half).map((each) => ({ blocks: 1, each })),
          ...upTo(Math.max(2, Math.floor(MOST_REPS / half)))
            .slice(1)
            .map((blocks) => ({ blocks, each: half })),
        ];
  return sizes.filter(({ blocks, each }) => freedomOfHalves(blocks, each, 1) > 0);
}

/** Those of some sizes that are told: each twice the last or more, half of a company and the largest. */
export function toldSizes(sizes: readonly PilotSize[], own: number): readonly PilotSize[] {
  let next = 0;
  return sizes.filter((size, place) => {
    const units = unitsOf(size);
    const isTold = units === own || units >= next || place === sizes.length - 1;
    if (units >= next) next = 2 * units;
    return isTold;
  });
}
