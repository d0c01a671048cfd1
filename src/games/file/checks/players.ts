import type { Fault, Path } from "../../../scenario/problem.ts";
import { membersOf } from "../../rules/task-places.ts";
import type { StatedGame, StatedGroup } from "../game-schema.ts";

const MOST_PLAYERS = 60;

/** Players: lists fit their number, efforts have a range and begin within it, and cost has a least point. */
export function playerChecks(game: StatedGame): readonly Fault[] {
  const faults = Object.entries(game.groups).flatMap(([name, group]) =>
    groupFaults(group).map((fault) => ({ ...fault, path: ["groups", name, ...fault.path] })),
  );
  const count = membersOf(game).length;
  if (count > MOST_PLAYERS) {
    faults.push({
      path: ["groups"],
      on: "key",
      message: `has ${count} players, at most ${MOST_PLAYERS} can play`,
    });
  }
  if ((game.averageFrom ?? 1) > game.periods) {
    faults.push({
      path: ["averageFrom"],
      on: "value",
      message: `must be at most ${game.periods}, the number of periods`,
    });
  }
  return faults;
}

function groupFaults(group: StatedGroup): Fault[] {
  const { players, tasks, crossCost, riskAversion, continuation, impatience } = group;
  const count = typeof players === "number" ? players : players.length;
  const faults: Fault[] = [];
  const fits = (path: Path, stated: number | readonly number[] | undefined) => {
    if (typeof stated !== "object" || stated.length === count) return;
    const message = `lists ${stated.length} numbers for ${count} ${count === 1 ? "player" : "players"}`;
    faults.push({ path, on: "value", message });
  };
  fits(["riskAversion"], riskAversion);
  fits(["continuation"], continuation);
  fits(["impatience"], impatience);
  if (typeof players === "object" && new Set(players).size < players.length) {
    faults.push({ path: ["players"], on: "value", message: "names two players alike" });
  }
  for (const [name, task] of Object.entries(tasks)) {
    const path = ["tasks", name];
    for (const key of ["curvature", "linearCost", "ability", "ownValue", "start"] as const) {
      fits([...path, key], task[key]);
    }
    if (task.high <= task.low) {
      faults.push({
        path: [...path, "high"],
        on: "value",
        message: `must be more than 'low', which is ${task.low}`,
      });
    } else if ([task.start ?? task.low].flat().some((start) => start < task.low || start > task.high)) {
      const message = `must lie between 'low' and 'high', from ${task.low} to ${task.high}`;
      faults.push({ path: [...path, "start"], on: "value", message });
    }
  }
  const least = Math.min(...Object.values(tasks).flatMap(({ curvature }) => curvature));
  if (crossCost !== 0 && Object.keys(tasks).length > 1 && Math.abs(crossCost) >= least) {
    const message = `must be below the curvature of every task, which is ${least} at least: else cost has no least point`;
    faults.push({ path: ["crossCost"], on: "value", message });
  }
  return faults;
}
