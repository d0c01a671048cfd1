import type { GameAnswer } from "../games/study/game-answer.ts";
import { GameDiverged } from "../games/study/game-diverged.ts";
import { studyGame } from "../games/study/study-game.ts";
import type { Problem } from "../scenario/problem.ts";
import { failure } from "./ending.ts";
import { gameSummary, settlingSentence } from "./game-summary.ts";
import { type Progress, showProgress, silentProgress } from "./progress.ts";
import { type GameFile, readGames } from "./read-games.ts";
import { refusal } from "./read-scenarios.ts";
import { print, say, styled } from "./terminal.ts";

/** What the command line says about playing games. */
export interface GameRequest {
  readonly seeds?: number | undefined;
  readonly seed?: number | undefined;
  readonly periods?: number | undefined;
  readonly set: readonly string[];
  readonly check?: true | undefined;
  readonly json?: true | undefined;
  readonly quiet?: true | undefined;
}

/** The answers to the games of one file. */
interface FileAnswer {
  readonly file: string;
  readonly games: readonly GameAnswer[];
}

/** Plays every game of some files, shows the answers, and ends badly where they were to be checked and one is missed. */
export function playGames(files: readonly string[], request: GameRequest): void {
  const { seeds, seed, periods, set } = request;
  const stated = Object.entries({ seeds, seed, periods }).filter(([, value]) => value !== undefined);
  const games = readGames(files, [...set, ...stated.map(([key, value]) => `${key}=${value}`)]);
  const progress = request.quiet ? silentProgress : showProgress(process.stderr);
  const stream = request.json ? process.stderr : process.stdout;
  const answers = games.map((game): FileAnswer => {
    const answer = { file: game.file, games: playFile(game, progress) };
    progress.clear();
    if (!request.quiet)
      (request.json ? say : print)(`${gameSummary(answer.games, (text) => styled("bold", text, stream))}\n`);
    return answer;
  });
  if (request.json) print(JSON.stringify({ version: 1, files: answers }, null, 2));
  tellOfTheUnsettled(games, answers);
  const missed = answers.flatMap(({ games: played }) =>
    played.flatMap(({ expectations }) => expectations.filter(({ holds }) => !holds)),
  );
  if (request.check && missed.length > 0) {
    throw failure(`${missed.length === 1 ? "1 expectation is" : `${missed.length} expectations are`} missed`);
  }
}

/** A game without an equilibrium is its author's mistake, unless the file expects it: there is no number to hold anything against. */
function tellOfTheUnsettled(files: readonly GameFile[], answers: readonly FileAnswer[]): void {
  const problems = files.flatMap(({ variants }, file) =>
    variants.flatMap(({ place }, which): readonly Problem[] => {
      const { settling, expectations } = answers[file]!.games[which]!;
      if (settling.settles || expectations.some(({ settles }) => settles === false)) return [];
      const hint = "say so with an expectation 'settles: false', or add noise or curvature";
      return [{ ...place, path: "", message: settlingSentence(answers[file]!.games[which]!), hint }];
    }),
  );
  if (problems.length > 0) throw refusal(problems);
}

function playFile({ name, variants }: GameFile, progress: Progress): readonly GameAnswer[] {
  return variants.map(({ name: variant, game, place }) => {
    try {
      return studyGame(game, {
        variant,
        title: name,
        onSeed: (done, total) => progress.tell("seeds", done, total),
      });
    } catch (error) {
      if (!(error instanceof GameDiverged)) throw error;
      progress.clear();
      throw refusal([{ ...place, path: "", message: error.message }]);
    }
  });
}
