import type { Lever } from "../../model/decisions/levers.ts";
import type { StatedGame } from "../file/game-schema.ts";
import type { Game, Player } from "../game.ts";
import { LEAST_CURVATURE } from "../minds/caution.ts";
import { resultsOf } from "./cells.ts";
import { paymentsOf } from "./payments.ts";
import { seatsOfGame } from "./seats.ts";
import { forPlayer, type Member, membersOf } from "./task-places.ts";

/** A game as it can be played. What the file states must have been checked. */
export function compileGame(stated: StatedGame): Game {
  const members = membersOf(stated);
  const seats = seatsOfGame(stated, members);
  const results = resultsOf(stated, members);
  const players = members.map((member, p) => ({
    ...playerOf(stated, member),
    payments: paymentsOf(stated, members, results, member, seats[p]!),
  }));
  return { players, cells: results.cells, sources: results.sources, firstMonth: 1 };
}

function playerOf(stated: StatedGame, { group, name, number }: Member): Omit<Player, "payments"> {
  const { tasks, crossCost, riskAversion, continuation, impatience } = stated.groups[group]!;
  const each = Object.entries(tasks);
  const levers = each.map(
    ([task, { low, high, curvature }]): Lever => ({
      name: task,
      kind: "effort",
      low,
      high,
      curvature: Math.max(LEAST_CURVATURE, forPlayer(curvature, number)),
    }),
  );
  return {
    name,
    group,
    number,
    // Nothing but cost limits the players of a game: what competes for their time is the cross-cost.
    repertoire: { levers, crossCost, budget: levers.reduce((sum, { high }) => sum + Math.abs(high), 1) },
    start: each.map(([, { start, low, high }]) => forPlayer(start ?? (low + high) / 2, number)),
    ability: each.map(([, { ability }]) => forPlayer(ability, number)),
    care: each.map(
      ([, { ownValue, linearCost }]) => forPlayer(ownValue, number) - forPlayer(linearCost, number),
    ),
    riskAversion: forPlayer(riskAversion, number),
    continuation: forPlayer(continuation, number),
    impatience: forPlayer(impatience, number),
  };
}
