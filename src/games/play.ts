import { exp } from "../random/exp.ts";
import type { Luck } from "../random/luck.ts";
import { poisson } from "../random/poisson.ts";
import type { Efforts, Game, Player } from "./game.ts";
import { type Dials, type FirstBeliefs, measuredDials } from "./minds/dials.ts";
import { KnowingMind } from "./minds/knowing-mind.ts";
import { LearningMind } from "./minds/learning-mind.ts";

/** What every player did in every period: [period][player][task]. */
export type History = readonly Efforts[];

/** Imagined months and nodes of luck in each. */
export interface Fineness {
  readonly worlds: number;
  readonly nodes: number;
}

/** Enough for a gradient within about 1 % among four who compete. */
const KNOWING = { worlds: 255, nodes: 32 } as const satisfies Fineness;

/** What a draw of a game is for; a purpose keeps its number for ever. */
const purpose = { luck: 0, tremble: 1, contacts: 2 } as const;
/** Addresses of a player's tasks lie this far apart. */
const TASKS_APART = 64;

/**
 * Plays a game among players who know it: without luck, which they reckon with in full. `pace` says how far they go in a period
 * (counted from 0), as a multiple of their usual steps.
 */
export function playKnowing(
  game: Game,
  periods: number,
  dials: Dials = measuredDials,
  fineness: Fineness = KNOWING,
  pace: (period: number) => number = () => 1,
): History {
  const minds = game.players.map((_, p) => new KnowingMind(game, p, { ...dials, ...fineness }));
  return Array.from({ length: periods }, (_, period) => {
    const acted = minds.map((mind) => mind.efforts.slice());
    for (const mind of minds) mind.live(acted, pace(period));
    return acted;
  });
}

/** Plays a game: each period all act, luck falls, and everybody looks at the results and moves. */
export function playLearning(
  game: Game,
  periods: number,
  luck: Luck,
  first: FirstBeliefs,
  dials: Dials = measuredDials,
): History {
  const minds = game.players.map((_, p) => new LearningMind(game, p, dials, first));
  return Array.from({ length: periods }, (_, period) => {
    const acted = minds.map((mind, p) => wander(mind.efforts, mind.player, dials.tremble, luck, p, period));
    const results = resultsOf(game, acted, luck, period);
    for (const [p, mind] of minds.entries()) {
      const contacts = first.contacts * shareOfRange(acted[p]!, mind.player);
      const successes = poisson(contacts, luck, purpose.contacts, p, period);
      mind.live({ acted: acted[p]!, everybody: acted, results, contacts, successes });
    }
    return acted;
  });
}

/** The results of one period, luck included. */
function resultsOf(game: Game, acted: Efforts, luck: Luck, period: number): Float64Array {
  const fallen = game.sources.map(
    ({ shape, spread }, source) => spread * shape.quantile(luck.uniform(purpose.luck, source, period)),
  );
  return Float64Array.from(game.cells, ({ work, sources, multiplies, counts }) => {
    const result = work(acted);
    if (counts) return poisson(Math.max(0, result), luck, purpose.luck, sources[0]!, period);
    let sum = 0;
    for (const source of sources) sum += fallen[source]!;
    return multiplies ? result * exp(sum) : result + sum;
  });
}

function wander(
  efforts: Float64Array,
  { repertoire }: Player,
  tremble: number,
  luck: Luck,
  player: number,
  period: number,
): Float64Array {
  if (tremble === 0) return efforts.slice();
  return efforts.map((effort, k) => {
    const { low, high } = repertoire.levers[k]!;
    const off = tremble * (high - low) * luck.normal(purpose.tremble, player * TASKS_APART + k, period);
    return Math.max(low, Math.min(high, effort + off));
  });
}

/** How much of what a player could do they did, over all tasks. */
function shareOfRange(acted: Float64Array, { repertoire: { levers } }: Player): number {
  const shares = levers.map(({ low, high }, k) => (high > low ? (acted[k]! - low) / (high - low) : 0));
  return shares.reduce((sum, share) => sum + share, 0) / levers.length;
}
