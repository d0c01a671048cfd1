import type { ComponentTerms } from "../../model/incentives/component.ts";
import { readingsOf } from "../../model/incentives/payroll.ts";
import type { Seat } from "../../model/incentives/seat.ts";
import type { StatedGame } from "../file/game-schema.ts";
import type { GameReading, Payment } from "../game.ts";
import type { Results } from "./cells.ts";
import { playersOfUnit } from "./seats.ts";
import type { Member } from "./task-places.ts";

/** The components of a game that are for a player's group, with where they stand in the file. */
export function componentsFor(
  game: StatedGame,
  group: string,
): readonly { readonly terms: ComponentTerms; readonly path: readonly (string | number)[] }[] {
  return [
    ...(game.pay ?? []).map((terms, place) => ({ terms, path: ["pay", place] })),
    ...(game.groups[group]!.pay ?? []).map((terms, place) => ({
      terms,
      path: ["groups", group, "pay", place],
    })),
  ];
}

/** The components that read or pay anything for one player. */
export function paymentsOf(
  game: StatedGame,
  members: readonly Member[],
  results: Results,
  viewer: Member,
  seat: Seat,
): readonly Payment[] {
  return componentsFor(game, viewer.group).map(({ terms }) => ({
    terms,
    seat,
    readings: readingsOf(terms, seat).map(({ metric, unit, attainment }) => ({
      cells: cellsRead(results, metric, playersOfUnit(game, members, unit, viewer)),
      plan: attainment ? game.outputs[metric]!.plan : 1,
    })),
  }));
}

/** The cells of an output that make up the result of some players: all that are wholly theirs. */
export function cellsRead(
  { cells, owners }: Results,
  output: string,
  players: readonly number[],
): GameReading["cells"] {
  return cells.flatMap((cell, place) =>
    cell.output === output && owners[place]!.every((player) => players.includes(player)) ? [place] : [],
  );
}
