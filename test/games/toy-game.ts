import { gameSchema } from "../../src/games/file/game-schema.ts";
import type { Efforts, Game } from "../../src/games/game.ts";
import { playKnowing } from "../../src/games/play.ts";
import { compileGame } from "../../src/games/rules/compile-game.ts";

/** A game from what a file would say, its checks left out. */
export function toyGame(document: unknown): Game {
  return compileGame(gameSchema.parse(document));
}

/** Coarser than the command, and far faster. */
const LIGHT = { worlds: 127, nodes: 20 } as const;

/** Where games ended that were played already: one with two tasks is asked twice, for as many periods. */
const ends = new WeakMap<object, Efforts>();

/** Where players who know the game end: the mean of a task over all who have it as their task number `task`. */
export function settled(document: object, task = 0, periods = 60): number {
  const end = ends.get(document) ?? playKnowing(toyGame(document), periods, undefined, LIGHT).at(-1)!;
  ends.set(document, end);
  return end.reduce((sum, own) => sum + own[task]!, 0) / end.length;
}

/** A contest between the people of one group. */
export function contestFor(prize: number, metric = "sales") {
  return { type: "contest", between: "people", metric, prize } as const;
}

/** The x between two ends at which a function that falls reaches zero. */
export function root(of: (x: number) => number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (let n = 0; n < 80; n++) {
    const middle = (below + above) / 2;
    if (of(middle) > 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}
