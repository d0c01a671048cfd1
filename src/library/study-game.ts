import { z } from "zod";
import { gameSchema, type StatedGame } from "../games/file/game-schema.ts";
import type { GameAnswer } from "../games/study/game-answer.ts";
import { type StudyOptions, studyGame as study } from "../games/study/study-game.ts";
import { checkArgument } from "./check-arguments.ts";
import { callback } from "./options.ts";

const optionsSchema = z.strictObject({
  variant: z.string().optional(),
  title: z.string().optional(),
  onSeed: callback,
});

/**
 * Plays a game in every way and answers the three questions about it.
 *
 * @example
 * import { formatProblem, gameFromText, studyGame } from "truce";
 *
 * const read = gameFromText(`
 * groups: { reps: { tasks: { effort: {} } } }
 * outputs: { sales: { base: 100, noise: 1 } }
 * pay: [{ type: commission, metric: sales, rate: 0.5 }]
 * `);
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const { efforts } = studyGame({ ...read.variants[0]!.game, seeds: 2, periods: 40 });
 * for (const { knowing, learned } of efforts) console.log(knowing, learned);
 *
 * @throws ArgumentMistake for what is no game; GameDiverged where play leads to no finite number.
 */
export function studyGame(game: StatedGame, options: StudyOptions = {}): GameAnswer {
  checkArgument("game", game, gameSchema);
  checkArgument("options", options, optionsSchema);
  return study(game, options);
}
