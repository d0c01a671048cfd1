import type { Cell, Efforts, Game } from "../game.ts";
import type { Dials } from "./dials.ts";
import { KnownLuck } from "./known-luck.ts";
import { Mind } from "./mind.ts";

/** Least spread that a result is asked at, as a share of what the player can change in it. */
const LEAST_SPREAD = 1e-3;

/** Somebody who knows the game: what work brings, how luck falls, and what everybody did last. */
export class KnowingMind extends Mind {
  readonly luck: KnownLuck;
  private others: Efforts;

  constructor(game: Game, place: number, dials: Dials) {
    super(game, place, dials);
    this.others = game.players.map(({ start }) => Float64Array.from(start));
    this.luck = new KnownLuck(game, this.pay.cells, leastSpread(game, place, this.pay.cells));
  }

  /** Reckons at some efforts of everybody, without moving. */
  consider(everybody: Efforts, own: Float64Array = this.efforts): void {
    this.others = everybody;
    this.efforts.set(own);
    this.work.look(this.efforts, (cell) => this.othersIn(cell), 1);
    this.luck.expect(this.work.expected);
    this.reckon();
  }

  /** Looks at what everybody did, lets the period end as it was to be expected, and moves, `pace` times as far as usual. */
  live(everybody: Efforts, pace = 1): void {
    this.consider(everybody);
    this.pay.close(this.work.expected);
    this.step(pace);
  }

  /** How much of a task moves each result by one spread of its own luck, where it moves it at all. */
  spreadPerEffort(task: number): readonly number[] {
    const { expected, yields } = this.work;
    return Array.from(expected, (mean, c) => {
      const spread = this.luck.shapes[c]!.spreadAt?.(mean) ?? this.luck.own[c]!;
      return spread / Math.abs(yields[task * expected.length + c]!);
    });
  }

  protected othersIn(_: Cell): Efforts {
    return this.others;
  }
}

function leastSpread(game: Game, place: number, cells: readonly number[]): number {
  const { levers } = game.players[place]!.repertoire;
  const starts = game.players.map(({ start }) => Float64Array.from(start));
  const reach = cells.map((cell) => {
    const at = (end: "low" | "high") =>
      game.cells[cell]!.work(
        starts.map((mine, p) => (p === place ? Float64Array.from(levers, (l) => l[end]) : mine)),
      );
    return Math.abs(at("high") - at("low"));
  });
  return LEAST_SPREAD * Math.max(1e-9, ...reach.filter(Number.isFinite));
}
