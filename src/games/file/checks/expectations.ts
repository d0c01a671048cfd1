import { didYouMean } from "../../../scenario/near-miss.ts";
import type { Fault, Path } from "../../../scenario/problem.ts";
import type { Expectation, StatedGame } from "../game-schema.ts";

/** Expectations are about groups, players, tasks and outputs that exist. */
export function expectationChecks(game: StatedGame): readonly Fault[] {
  return [
    ...game.expect.flatMap((one, place) => expectationFaults(game, one, ["expect", place])),
    ...Object.keys(game.value ?? {}).flatMap((output) =>
      unknown("output", output, Object.keys(game.outputs), ["value", output], "key"),
    ),
  ];
}

function expectationFaults(game: StatedGame, one: Expectation, path: Path): readonly Fault[] {
  const { group, player, task, output, surplus } = one;
  const groups = Object.keys(game.groups);
  const faults: Fault[] = [];
  if (group !== undefined) faults.push(...unknown("group", group, groups, [...path, "group"]));
  if (faults.length > 0) return faults;
  const among = groups.filter((name) => (group ?? name) === name).map((name) => game.groups[name]!);
  if (task !== undefined) {
    const tasks = [...new Set(among.flatMap((each) => Object.keys(each.tasks)))];
    faults.push(...unknown("task", task, tasks, [...path, "task"]));
  }
  if (output !== undefined)
    faults.push(...unknown("output", output, Object.keys(game.outputs), [...path, "output"]));
  if (player !== undefined) faults.push(...playerFaults(among, player, [...path, "player"]));
  if (surplus !== undefined && game.value === undefined) {
    faults.push({
      path: [...path, "surplus"],
      on: "value",
      message: "needs 'value': what a unit of each output is worth",
    });
  }
  if (surplus === "ofFirstBest" && game.firstBest === undefined) {
    faults.push({
      path: [...path, "surplus"],
      on: "value",
      message: "needs 'firstBest': the largest possible surplus",
    });
  }
  return faults;
}

function playerFaults(
  groups: readonly StatedGame["groups"][string][],
  player: number | string,
  path: Path,
): readonly Fault[] {
  if (typeof player === "number") {
    const most = Math.max(
      ...groups.map(({ players }) => (typeof players === "number" ? players : players.length)),
    );
    return player <= most
      ? []
      : [{ path, on: "value", message: `there are only ${most} players in the group` }];
  }
  const names = groups.flatMap(({ players }) => (typeof players === "number" ? [] : players));
  return unknown("player", player, names, path);
}

function unknown(
  what: string,
  name: string,
  known: readonly string[],
  path: Path,
  on: "key" | "value" = "value",
): readonly Fault[] {
  if (known.includes(name)) return [];
  const hint = didYouMean(name, known);
  return [{ path, on, message: `there is no ${what} '${name}'`, ...(hint && { hint }) }];
}
