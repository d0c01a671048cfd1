import type { Luck } from "../random/luck.ts";
import { dot, type Game } from "./game.ts";
import { type LearningDials, Mind } from "./mind.ts";

/** The dials at which the rule was measured; a period is a month. */
export const measuredDials: LearningDials = {
  stepSize: 0.25,
  largestStep: 0.1,
  memory: 60,
  worlds: 60,
  nodes: 32,
};

/** Lever values of every player in every period: [period][player][lever]. */
export type History = readonly (readonly Float64Array[])[];

const OUTPUT_LUCK = 0;

/** Plays a game: each period all act, luck falls, and everybody looks at the results and moves their levers. */
export function play(game: Game, periods: number, luck: Luck, dials = measuredDials): History {
  const minds = game.players.map((player) => new Mind(player, game, dials));
  return Array.from({ length: periods }, (_, period) => {
    const acted = minds.map((mind) => mind.levers.slice());
    const outputs = game.noise.map(
      (spread, o) => work(game, acted, o) + spread * luck.normal(OUTPUT_LUCK, o, period),
    );
    for (const mind of minds) mind.live(outputs);
    return acted;
  });
}

/** Mean value of one lever of one player over periods `from` to `to`, counted from 1, both included. */
export function meanLever(history: History, player: number, lever: number, from: number, to: number): number {
  const periods = history.slice(from - 1, to);
  return periods.reduce((sum, acted) => sum + acted[player]![lever]!, 0) / periods.length;
}

/** What an output is with everybody's effort and without luck. */
function work(game: Game, acted: readonly Float64Array[], output: number): number {
  const shares = game.players.map((player, p) =>
    dot(
      player.yields.map((row) => row[output]!),
      acted[p]!,
    ),
  );
  return shares.reduce((sum, share) => sum + share, game.base?.[output] ?? 0);
}
