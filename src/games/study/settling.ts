import type { Efforts, Game } from "../game.ts";
import type { History } from "../play.ts";
import { bestDeviation, type Deviation } from "./deviations.ts";

/** Periods at the end over which efforts must rest. */
const REST = 20;
/** Largest movement that counts as rest, as a share of the effort's range. */
const STILL = 0.01;
/** How near efforts must be to where they end to have arrived, as a share of that or of a small part of the range. */
const NEAR = 0.05;

/** Where play among players who know the game ended, and whether it is an equilibrium. */
export interface Settling {
  readonly efforts: Efforts;
  /** Periods after which every effort stayed within 5 % of where it ended. */
  readonly periods: number;
  /** Whether steps of the usual length overshot, so that shorter ones were taken. */
  readonly overshoots?: boolean;
  /** Why it is no equilibrium; nothing where it is one. */
  readonly unsettled?:
    | { readonly why: "moving" }
    | { readonly why: "deviation"; readonly deviation: Deviation };
}

/** Looks at how play ended: whether efforts still move, and whether anybody would gain by doing something quite different. */
export function settlingOf(game: Game, history: History, players: readonly number[]): Settling {
  const efforts = history.at(-1)!;
  const periods = arrival(game, history);
  if (isMoving(game, history)) return { efforts, periods, unsettled: { why: "moving" } };
  const deviations = players
    .map((player) => bestDeviation(game, efforts, player))
    .filter((deviation) => deviation !== undefined)
    .sort((a, b) => b.gain - a.gain);
  const [deviation] = deviations;
  return deviation === undefined
    ? { efforts, periods }
    : { efforts, periods, unsettled: { why: "deviation", deviation } };
}

function isMoving(game: Game, history: History): boolean {
  const last = history.slice(-REST);
  return game.players.some(({ repertoire }, p) =>
    repertoire.levers.some(({ low, high }, k) => {
      const values = last.map((acted) => acted[p]![k]!);
      return Math.max(...values) - Math.min(...values) > STILL * (high - low);
    }),
  );
}

function arrival(game: Game, history: History): number {
  const end = history.at(-1)!;
  const isThere = (acted: Efforts) =>
    game.players.every(({ repertoire }, p) =>
      repertoire.levers.every(({ low, high }, k) => {
        const near = NEAR * Math.max(Math.abs(end[p]![k]!), 0.1 * (high - low));
        return Math.abs(acted[p]![k]! - end[p]![k]!) <= near;
      }),
    );
  return history.findLastIndex((acted) => !isThere(acted)) + 1;
}
