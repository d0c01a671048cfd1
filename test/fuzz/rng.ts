import seedrandom from "seedrandom";

/** Luck of one fuzzed file, from its address alone: any file can be made again without the others. */
export interface Rng {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** Luck at an address. */
export function rngAt(...address: readonly (string | number)[]): Rng {
  const share = seedrandom(address.join("/"));
  const below = (count: number) => Math.floor(share() * count);
  return {
    share,
    below,
    chance: (likely) => share() < likely,
    pick: (list) => list[below(list.length)]!,
  };
}
