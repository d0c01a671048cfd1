import { didYouMean } from "../../../scenario/near-miss.ts";
import type { Fault, Path } from "../../../scenario/problem.ts";
import { resultsOf } from "../../rules/cells.ts";
import { membersOf, taskNames } from "../../rules/task-places.ts";
import type { StatedGame } from "../game-schema.ts";
import type { StatedOutput } from "../output-schema.ts";

/** Outputs: the tasks that make them exist, and somebody has a hand in each. */
export function outputChecks(game: StatedGame): readonly Fault[] {
  const faults = Object.entries(game.outputs).flatMap(([name, output]) => [
    ...taskFaults(game, name, output),
    ...shapeFaults(name, output),
  ]);
  if (faults.length > 0) return faults;
  const { cells } = resultsOf(game, membersOf(game));
  return Object.keys(game.outputs)
    .filter((name) => !cells.some(({ output }) => output === name))
    .map((name) => ({ path: ["outputs", name], on: "key", message: "nobody's task makes it" }));
}

function taskFaults(game: StatedGame, name: string, output: StatedOutput): readonly Fault[] {
  const known = taskNames(game);
  return referencesIn(output)
    .filter(([, reference]) => !known.includes(reference))
    .map(([path, reference, on]) => {
      const hint = didYouMean(reference, known);
      return {
        path: ["outputs", name, ...path],
        on,
        message: `there is no task '${reference}'`,
        ...(hint && { hint }),
      };
    });
}

function referencesIn(output: StatedOutput): readonly (readonly [Path, string, "key" | "value"])[] {
  const keys = (["tasks", "product", "colleagues"] as const).flatMap((key) =>
    Object.keys(output[key] ?? {}).map((task) => [[key, task] as Path, task, "key"] as const),
  );
  const pairs = (output.together ?? []).flatMap(({ tasks }, place) =>
    tasks.map((task, which) => [["together", place, "tasks", which] as Path, task, "value"] as const),
  );
  return [...keys, ...pairs];
}

function shapeFaults(name: string, { of, colleagues, noise, base }: StatedOutput): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (key: string, message: string) =>
    faults.push({ path: ["outputs", name, key], on: "key", message });
  if (colleagues !== undefined && of !== "player") {
    add("colleagues", "goes with 'of: player': only a player's own result can be helped or harmed by others");
  }
  if (typeof noise === "object" && noise.group !== undefined && of === "company") {
    add("noise", "the company's result has no 'group' noise: it is 'own' or 'common'");
  }
  if (typeof noise === "object" && noise.multiplies && base < 0) {
    add("base", "must not be negative where noise multiplies the output");
  }
  return faults;
}
