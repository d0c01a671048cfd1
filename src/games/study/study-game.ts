import { Luck } from "../../random/luck.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import type { StatedGame } from "../file/game-schema.ts";
import type { Efforts, Game, Player } from "../game.ts";
import { type History, playKnowing, playLearning } from "../play.ts";
import { compileGame } from "../rules/compile-game.ts";
import { answerExpectations } from "./answer-expectations.ts";
import type { Found } from "./found.ts";
import type { EffortAnswer, GameAnswer } from "./game-answer.ts";
import { finiteAnswer } from "./game-diverged.ts";
import { checkGradient } from "./gradient-check.ts";
import { type Settling, settlingOf } from "./settling.ts";
import { meanOutputs, surplusOf } from "./surplus.ts";

/** How a game is looked at beside its file. */
export interface StudyOptions {
  readonly variant?: string;
  readonly title?: string;
  /** Told after each seed of learned play. */
  readonly onSeed?: (done: number, total: number) => void;
}

/** Plays a game in every way and answers the three questions about it. @throws GameDiverged where a number of the answer is none. */
export function studyGame(stated: StatedGame, options: StudyOptions = {}): GameAnswer {
  const game = compileGame(stated);
  const settling = settle(stated, game);
  const players = representatives(game, settling.efforts);
  const ending = { ...game, firstMonth: stated.periods };
  const slopes = players.flatMap((player) => checkGradient(ending, settling.efforts, player, stated.rule));
  const averageFrom = stated.averageFrom ?? Math.floor(stated.periods / 2) + 1;
  const learned = learn(stated, game, averageFrom, options);
  const found: Found = { stated, game, settling, learned };
  const settles = settling.unsettled === undefined;
  return finiteAnswer({
    variant: options.variant ?? "",
    title: stated.title ?? options.title ?? "",
    players: game.players.length,
    seeds: stated.seeds,
    periods: stated.periods,
    averageFrom,
    gradient: {
      worst: slopes.reduce((worst, { off }) => Math.max(worst, off), 0),
      slopes: slopes.map(({ player, task, rule, truth, off }) => ({
        player: game.players[player]!.name,
        task: taskName(game, player, task),
        rule,
        truth,
        off,
      })),
    },
    settling: settlingAnswer(game, settling),
    efforts: settles ? effortAnswers(found) : [],
    outputs: settles ? outputAnswers(found) : [],
    ...(settles && stated.value !== undefined && { surplus: surplusAnswer(found, stated.value) }),
    expectations: answerExpectations(found),
  });
}

/** How much shorter the first step is where those of the rule overshoot, and how many more are taken. */
const SHORTER = 4;
/** How much shorter still the last of these is: where cost is linear, whoever steps by it never rests. */
const TIRED = 9;

/** Where those who know the game end. Where pay bends far more than cost the usual steps overshoot for ever; shorter ones tell. */
function settle({ rule, periods }: StatedGame, game: Game): Settling {
  const ending = { ...game, firstMonth: periods };
  const usual = settlingAfter(ending, playKnowing(game, periods, rule));
  if (usual.unsettled?.why !== "moving") return usual;
  const length = SHORTER * periods;
  const pace = (period: number) => 1 / (SHORTER * (1 + ((TIRED - 1) * period) / length));
  const slower = playKnowing(ending, length, rule, undefined, pace);
  return { ...settlingAfter(ending, slower), overshoots: true };
}

function settlingAfter(game: Game, history: History): Settling {
  return settlingOf(game, history, representatives(game, history.at(-1)!));
}

/** How far apart two players of a group may end and count as alike, as a share of an effort's range. */
const APART = 0.02;

/** One player of each kind: those of a group who are alike and end alike. */
function representatives(game: Game, efforts: Efforts): readonly number[] {
  const kinds = game.players.map((player, p) => kindOf(player, efforts[p]!));
  return kinds.flatMap((kind, p) => (kinds.indexOf(kind) === p ? [p] : []));
}

function kindOf({ name: _, number: __, payments: ___, ...player }: Player, efforts: Float64Array): string {
  const ends = player.repertoire.levers.map(({ low, high }, k) =>
    Math.round((efforts[k]! - low) / (APART * (high - low))),
  );
  return JSON.stringify([player, ends]);
}

function learn(
  stated: StatedGame,
  game: Game,
  averageFrom: number,
  { onSeed }: StudyOptions,
): readonly Efforts[] {
  return Array.from({ length: stated.seeds }, (_, seed) => {
    const luck = new Luck(`truce/game/seed=${stated.seed}/run=${seed + 1}`);
    const history = playLearning(game, stated.periods, luck, stated.beliefs, stated.rule);
    onSeed?.(seed + 1, stated.seeds);
    return meanEfforts(history.slice(averageFrom - 1));
  });
}

function meanEfforts(history: History): Efforts {
  return history[0]!.map((own, p) =>
    own.map((_, k) => history.reduce((sum, acted) => sum + acted[p]![k]!, 0) / history.length),
  );
}

function settlingAnswer(
  game: Game,
  { periods, unsettled, overshoots = false }: Settling,
): GameAnswer["settling"] {
  if (unsettled === undefined) return { settles: true, periods, overshoots };
  if (unsettled.why === "moving") return { settles: false, periods, overshoots, why: "moving" };
  const { player, from, to, gain } = unsettled.deviation;
  const named = (efforts: readonly number[]) =>
    Object.fromEntries(efforts.map((effort, k) => [taskName(game, player, k), effort]));
  return {
    settles: false,
    periods,
    overshoots,
    why: "deviation",
    deviation: { player: game.players[player]!.name, from: named(from), to: named(to), gain },
  };
}

function effortAnswers({ game, settling, learned }: Found): readonly EffortAnswer[] {
  const groups = [...new Set(game.players.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const places = game.players.flatMap((player, p) => (player.group === group ? [p] : []));
    const { levers } = game.players[places[0]!]!.repertoire;
    return levers.flatMap(({ name: task, low, high }, k) => {
      const of = (efforts: Efforts, among: readonly number[]) =>
        among.reduce((sum, p) => sum + efforts[p]![k]!, 0) / among.length;
      const answer = (among: readonly number[]) => ({
        group,
        task,
        knowing: of(settling.efforts, among),
        learned: meanInterval(learned.map((efforts) => of(efforts, among))),
      });
      const each = places.map((p) => settling.efforts[p]![k]!);
      const alike = Math.max(...each) - Math.min(...each) <= APART * (high - low);
      if (alike) return [answer(places)];
      return [answer(places), ...places.map((p) => ({ ...answer([p]), player: game.players[p]!.name }))];
    });
  });
}

function outputAnswers({ game, settling, learned }: Found): GameAnswer["outputs"] {
  const each = learned.map((efforts) => meanOutputs(game, efforts));
  return Object.entries(meanOutputs(game, settling.efforts)).map(([output, knowing]) => ({
    output,
    knowing,
    learned: meanInterval(each.map((outputs) => outputs[output]!)),
  }));
}

function surplusAnswer(
  { stated, game, settling, learned }: Found,
  value: Readonly<Record<string, number>>,
): NonNullable<GameAnswer["surplus"]> {
  return {
    knowing: surplusOf(game, settling.efforts, value),
    learned: meanInterval(learned.map((efforts) => surplusOf(game, efforts, value))),
    ...(stated.firstBest !== undefined && { firstBest: stated.firstBest }),
  };
}

function taskName(game: Game, player: number, task: number): string {
  return game.players[player]!.repertoire.levers[task]!.name;
}
