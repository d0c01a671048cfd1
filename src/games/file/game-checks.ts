import type { Fault } from "../../scenario/problem.ts";
import { expectationChecks } from "./checks/expectations.ts";
import { outputChecks } from "./checks/outputs.ts";
import { payChecks } from "./checks/pay.ts";
import { playerChecks } from "./checks/players.ts";
import type { StatedGame } from "./game-schema.ts";

/** Everything that is right by itself and impossible together. What concerns players comes first: the rest builds on it. */
export function gameChecks(game: StatedGame): readonly Fault[] {
  const players = playerChecks(game);
  if (players.length > 0) return players;
  const outputs = outputChecks(game);
  return [...outputs, ...(outputs.length > 0 ? [] : payChecks(game)), ...expectationChecks(game)];
}
