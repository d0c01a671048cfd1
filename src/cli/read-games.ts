import { basename } from "node:path";
import { gameFromText, type Variant } from "../games/file/game-from-text.ts";
import type { Problem } from "../scenario/problem.ts";
import { readText } from "../scenario/read-text.ts";
import { refusal } from "./read-scenarios.ts";

/** A game file and the ways to play it. */
export interface GameFile {
  readonly file: string;
  /** What the game is called where it has no title: the file's name without its ending. */
  readonly name: string;
  readonly variants: readonly Variant[];
}

/** The games of some files, or an ending that tells everything that is wrong with them. */
export function readGames(files: readonly string[], set: readonly string[]): readonly GameFile[] {
  const read = files.map((file) => readGame(file, set));
  const problems = read.flatMap((one) => ("problems" in one ? one.problems : []));
  if (problems.length > 0) throw refusal(problems);
  return read.flatMap((one) => ("variants" in one ? [one] : []));
}

function readGame(
  file: string,
  set: readonly string[],
): GameFile | { readonly problems: readonly Problem[] } {
  const read = readText(file);
  if ("text" in read) {
    const game = gameFromText(read.text, file, set);
    if ("problems" in game) return game;
    return { file, name: basename(file).replace(/\.(ya?ml|json)$/i, ""), variants: game.variants };
  }
  const { line, message, hint } = read;
  const place = { file, line, column: line > 0 ? 1 : 0, path: "" };
  return { problems: [{ ...place, message, ...(hint !== undefined && { hint }) }] };
}
