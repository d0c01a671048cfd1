import { type GameRead, gameFromText as read } from "../games/file/game-from-text.ts";
import { checkArgument, text } from "./check-arguments.ts";
import { settings } from "./options.ts";

/**
 * Checks a game file's text; `file` is what problems call it. An author's mistake is a problem, never an exception.
 *
 * @example
 * import { formatProblem, gameFromText } from "truce";
 *
 * const read = gameFromText(`
 * groups: { reps: { tasks: { effort: {} } } }
 * outputs: { sales: { base: 100, noise: 1 } }
 * pay: [{ type: commission, metric: sales, rate: 0.5 }]
 * `);
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * console.log(read.variants.length);
 *
 * @throws ArgumentMistake for what is no text, and for settings that are none.
 */
export function gameFromText(document: string, file = "game", set: readonly string[] = []): GameRead {
  checkArgument("text", document, text);
  checkArgument("file", file, text);
  checkArgument("set", set, settings);
  return read(document, file, set);
}
