import { leavingCost } from "../../model/decisions/cost.ts";
import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import type { Efforts, Game } from "../game.ts";
import { score } from "../minds/outlook-on-work.ts";
import { PayView } from "../minds/pay-view.ts";
import { spreadPoints } from "./spread-points.ts";

/**
 * What efforts are truly worth to one player: expected pay, or the sure pay that they would take for it, over evenly spread
 * luck. It shares nothing with the rule but pay and production: no nodes, no scores, no memory.
 */
export class TrueWorth {
  private readonly game: Game;
  private readonly place: number;
  private readonly pay: PayView;
  private readonly points: number;
  private readonly sources: readonly number[];
  /** Luck of each source at each point: [point·sources + source]. */
  private readonly luck: Float64Array;
  private readonly uniform: Float64Array;

  /** Takes what everybody is expected to do in later periods, for those who look ahead. */
  constructor(game: Game, place: number, points: number, later: Efforts) {
    this.game = game;
    this.place = place;
    this.pay = new PayView(game, game.players[place]!);
    this.points = points;
    this.sources = [...new Set(this.pay.cells.flatMap((cell) => game.cells[cell]!.sources))];
    this.uniform = spreadPoints(points, this.sources.length);
    this.luck = this.uniform.map((u, at) => {
      const { shape, spread } = game.sources[this.sources[at % this.sources.length]!]!;
      return shape.deviationAt ? 0 : spread * shape.quantile(u);
    });
    this.pay.foresee(this.pay.cells.map((cell) => score(game.cells[cell]!, game.cells[cell]!.work(later))));
  }

  /** Sure money that the pay of some efforts is worth. */
  ofPay(efforts: Efforts): number {
    const { riskAversion } = this.game.players[this.place]!;
    const { points, pay } = this;
    const work = pay.cells.map((cell) => this.game.cells[cell]!.work(efforts));
    const scores = new Float64Array(pay.cells.length);
    const money = new Float64Array(points);
    for (let n = 0; n < points; n++) {
      this.fall(work, n, scores);
      money[n] = pay.worth(scores);
    }
    return sureMoney(money, riskAversion);
  }

  /** All that some efforts are worth: pay and own value, less cost. */
  of(efforts: Efforts): number {
    const { repertoire, care } = this.game.players[this.place]!;
    const own = efforts[this.place]!;
    const cost = leavingCost(repertoire, new Float64Array(own.length), own);
    return this.ofPay(efforts) + own.reduce((sum, effort, k) => sum + effort * care[k]!, 0) - cost;
  }

  /** Writes the results at one point of luck. */
  private fall(work: readonly number[], point: number, scores: Float64Array): void {
    for (let c = 0; c < work.length; c++) {
      const cell = this.game.cells[this.pay.cells[c]!]!;
      scores[c] = score(cell, work[c]!);
      for (const source of cell.sources) {
        const at = point * this.sources.length + this.sources.indexOf(source);
        const { shape } = this.game.sources[source]!;
        scores[c]! += shape.deviationAt?.(this.uniform[at]!, work[c]!) ?? this.luck[at]!;
      }
    }
  }
}

/** The mean, or the certainty equivalent under constant absolute risk aversion. */
export function sureMoney(money: Float64Array, riskAversion: number): number {
  const mean = money.reduce((sum, one) => sum + one, 0) / money.length;
  if (riskAversion === 0) return mean;
  const utility = money.reduce((sum, one) => sum + exp(-riskAversion * (one - mean)), 0) / money.length;
  return mean - log(utility) / riskAversion;
}
