import { Luck } from "../../random/luck.ts";
import { meanInterval } from "../../statistics/mean-interval.ts";
import type { StatedGame } from "../file/game-schema.ts";
import type { Efforts, Game } from "../game.ts";
import { type History, playKnowing, playLearning } from "../play.ts";
import { compileGame } from "../rules/compile-game.ts";
import { answerExpectations } from "./answer-expectations.ts";
import type { EffortAnswer, GameAnswer } from "./game-answer.ts";
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

/** Everything that was found out about a game, before it is put into words. */
export interface Found {
  readonly stated: StatedGame;
  readonly game: Game;
  readonly settling: Settling;
  /** Mean efforts over the averaged periods, by seed. */
  readonly learned: readonly Efforts[];
}

/** Plays a game in every way and answers the three questions about it. */
export function studyGame(stated: StatedGame, options: StudyOptions = {}): GameAnswer {
  const game = compileGame(stated);
  const players = representatives(game);
  const settling = settle(stated, game, players);
  const slopes = players.flatMap((player) => checkGradient(game, settling.efforts, player, stated.rule));
  const averageFrom = stated.averageFrom ?? Math.floor(stated.periods / 2) + 1;
  const learned = learn(stated, game, averageFrom, options);
  const found: Found = { stated, game, settling, learned };
  const settles = settling.unsettled === undefined;
  return {
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
  };
}

/** How much shorter the steps are where those of the rule overshoot, and how many more of them are taken. */
const SHORTER = 4;

/** Where those who know the game end. Where pay bends far more than cost the usual steps overshoot for ever; shorter ones tell. */
function settle(stated: StatedGame, game: Game, players: readonly number[]): Settling {
  const { rule, periods } = stated;
  const usual = settlingOf(game, playKnowing(game, periods, rule), players);
  if (usual.unsettled?.why !== "moving") return usual;
  const short = { ...rule, stepSize: rule.stepSize / SHORTER, largestStep: rule.largestStep / SHORTER };
  return { ...settlingOf(game, playKnowing(game, SHORTER * periods, short), players), overshoots: true };
}

/** One player of each group where all of a group are alike, else everybody. */
function representatives(game: Game): readonly number[] {
  return game.players.flatMap((player, p) => {
    const first = game.players.findIndex((other) => isLike(other, player));
    return first === p ? [p] : [];
  });
}

function isLike(one: Game["players"][number], other: Game["players"][number]): boolean {
  const plain = ({ group, repertoire, start, care, riskAversion, continuation }: typeof one) =>
    JSON.stringify([group, repertoire, start, care, riskAversion, continuation]);
  return plain(one) === plain(other);
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

/** How far apart two players of a group may end before they are shown one by one. */
const APART = 0.02;

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
