import type { StatedGame } from "../file/game-schema.ts";
import type { Efforts, Game } from "../game.ts";
import type { Settling } from "./settling.ts";

/** Everything that was found out about a game, before it is put into words. */
export interface Found {
  readonly stated: StatedGame;
  readonly game: Game;
  readonly settling: Settling;
  /** Mean efforts over the averaged periods, by seed. */
  readonly learned: readonly Efforts[];
}
