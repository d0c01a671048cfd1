import type { Efforts, Game } from "../game.ts";
import { TrueWorth } from "./true-worth.ts";

/** Places on a task's range that a player tries, alone and in pairs of tasks, and points of luck at which they are weighed. */
const PLACES = 41;
const PLACES_IN_PAIRS = 13;
const ROUGH_POINTS = 1 << 12;
const FINE_POINTS = 1 << 16;
/** The best few of the rough search are weighed again. */
const FINALISTS = 3;
/** Gain that is no rounding, as a share of how much the player's lot varies over what they tried. */
const WORTHWHILE = 1e-3;

/** A player who would gain by doing something quite different, while all others stay. */
export interface Deviation {
  readonly player: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Money a period. */
  readonly gain: number;
}

/** The most profitable deviation of one player from some efforts; nothing where there is none worth the name. */
export function bestDeviation(game: Game, efforts: Efforts, player: number): Deviation | undefined {
  const rough = new TrueWorth(game, player, ROUGH_POINTS, efforts);
  const worthOf = (truth: TrueWorth, own: Float64Array) =>
    truth.of(efforts.map((mine, p) => (p === player ? own : mine)));
  const tried = candidates(game, efforts[player]!, player)
    .map((own) => ({ own, worth: worthOf(rough, own) }))
    .sort((a, b) => b.worth - a.worth);
  const range = tried[0]!.worth - tried.at(-1)!.worth;
  const fine = new TrueWorth(game, player, FINE_POINTS, efforts);
  const here = worthOf(fine, efforts[player]!);
  const best = tried
    .slice(0, FINALISTS)
    .map(({ own }) => ({ own, gain: worthOf(fine, own) - here }))
    .reduce((a, b) => (b.gain > a.gain ? b : a));
  if (!(best.gain > WORTHWHILE * range)) return undefined;
  return { player, from: [...efforts[player]!], to: [...best.own], gain: best.gain };
}

/** One task at a time over its range, and each pair of tasks together. */
function candidates(game: Game, own: Float64Array, player: number): readonly Float64Array[] {
  const { levers } = game.players[player]!.repertoire;
  const places = (k: number, count: number) => {
    const { low, high } = levers[k]!;
    return Array.from({ length: count }, (_, n) => low + ((high - low) * n) / (count - 1));
  };
  const alone = levers.flatMap((_, k) => places(k, PLACES).map((effort) => own.with(k, effort)));
  const pairs = levers.flatMap((_, k) =>
    levers
      .slice(k + 1)
      .flatMap((_, after) =>
        places(k, PLACES_IN_PAIRS).flatMap((one) =>
          places(k + 1 + after, PLACES_IN_PAIRS).map((other) => own.with(k, one).with(k + 1 + after, other)),
        ),
      ),
  );
  return [...alone, ...pairs];
}
