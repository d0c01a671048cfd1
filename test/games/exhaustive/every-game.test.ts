import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gameFromText } from "../../../src/games/file/game-from-text.ts";
import { studyGame } from "../../../src/games/study/study-game.ts";
import { formatProblem } from "../../../src/scenario/problem.ts";

const folder = new URL("../../../scenarios/games/", import.meta.url);
const variants = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((file) => {
    const read = gameFromText(readFileSync(new URL(file, folder), "utf8"), file);
    if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
    return read.variants.map(({ name, game }) => ({ file, name, game }));
  });

describe("every game as its file states it, learned play with all its seeds", () => {
  test.each(variants)("$file $name", ({ game }) => {
    const answer = studyGame(game);
    expect(answer.gradient.worst).toBeLessThan(0.01);
    expect(answer.expectations.length).toBeGreaterThan(0);
    expect(answer.expectations.filter(({ holds }) => !holds)).toEqual([]);
  });
});
