import { leavingCost } from "../../model/decisions/cost.ts";
import { exp } from "../../random/exp.ts";
import type { Efforts, Game } from "../game.ts";
import { spreadPoints } from "./spread-points.ts";
import { TrueWorth } from "./true-worth.ts";

const POINTS = 1 << 14;

/** The mean of each output, all its units together, at some efforts. */
export function meanOutputs(game: Game, efforts: Efforts): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const cell of game.cells) {
    const mean = cell.work(efforts) * (cell.multiplies ? meanFactor(game, cell.sources) : 1);
    totals[cell.output] = (totals[cell.output] ?? 0) + mean;
  }
  return totals;
}

/** What work adds is worth so much a period, less what it costs those who do it and what the risk in their pay is worth to them. */
export function surplusOf(game: Game, efforts: Efforts, value: Readonly<Record<string, number>>): number {
  const outputs = meanOutputs(game, efforts);
  const idle = meanOutputs(
    game,
    efforts.map((own) => new Float64Array(own.length)),
  );
  const worth = Object.entries(value).reduce(
    (sum, [output, each]) => sum + each * (outputs[output]! - idle[output]!),
    0,
  );
  return game.players.reduce((sum, { repertoire, care, riskAversion }, p) => {
    const own = efforts[p]!;
    const cost = leavingCost(repertoire, new Float64Array(own.length), own);
    const cared = own.reduce((total, effort, k) => total + effort * care[k]!, 0);
    return sum - cost + cared - (riskAversion === 0 ? 0 : riskPremium(game, efforts, p));
  }, worth);
}

function riskPremium(game: Game, efforts: Efforts, player: number): number {
  const calm = {
    ...game,
    players: game.players.map((one, p) => (p === player ? { ...one, riskAversion: 0 } : one)),
  };
  const worthIn = (one: Game) => new TrueWorth(one, player, POINTS, efforts).ofPay(efforts);
  return worthIn(calm) - worthIn(game);
}

/** What luck that multiplies brings on average. */
function meanFactor(game: Game, sources: readonly number[]): number {
  if (sources.length === 0) return 1;
  const points = spreadPoints(POINTS, sources.length);
  let sum = 0;
  for (let n = 0; n < POINTS; n++) {
    let luck = 0;
    for (const [s, source] of sources.entries()) {
      const { shape, spread } = game.sources[source]!;
      luck += spread * shape.quantile(points[n * sources.length + s]!);
    }
    sum += exp(luck);
  }
  return sum / POINTS;
}
