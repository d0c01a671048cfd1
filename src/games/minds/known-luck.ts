import { IMAGINED_MONTHS, imaginedLuck, imaginedStratum } from "../../model/decisions/imagined-months.ts";
import type { LuckBelief } from "../../model/decisions/luck-belief.ts";
import type { LuckShape } from "../../model/decisions/luck-shape.ts";
import { normal } from "../../model/decisions/shapes/normal.ts";
import type { Game, Source } from "../game.ts";

/** Share of a result's spread that is taken for its own where all of its luck falls on others too. */
const OWN_FLOOR = 0.25;
/** The first order of the lattice rises with the month, as the nodes of own luck do: it would go with them. */
const FIRST_GENERATOR = 1;

/** What falls on one cell, from the view of somebody who is paid on several. */
interface Fall {
  /** Places among the sources that this view has. */
  readonly sources: readonly number[];
  /** The source that falls on no other cell of the view: the largest, where there are several. */
  readonly own: number | undefined;
}

/**
 * Luck as somebody sees it who knows the game: its true shapes and spreads, and which of it is shared. Every source falls in
 * imagined months, the same for all.
 */
export class KnownLuck implements LuckBelief {
  readonly readings: number;
  readonly luck: Float64Array;
  readonly own: Float64Array;
  readonly shapes: readonly LuckShape[];
  readonly turn = 0.5;
  private readonly sources: readonly Source[];
  private readonly falls: readonly Fall[];
  private readonly expected: Float64Array;
  private month = 0;

  /** Takes the cells in view, and the least spread that each is asked at: a plan can always be asked what a little luck changes. */
  constructor(game: Game, cells: readonly number[], leastSpread: number) {
    const view = cells.map((cell) => game.cells[cell]!.sources);
    const places = [...new Set(view.flat())];
    this.readings = cells.length;
    this.sources = places.map((place) => game.sources[place]!);
    this.falls = view.map((sources) => ({
      sources: sources.map((source) => places.indexOf(source)),
      own: ownSource(game, view, sources, places),
    }));
    this.luck = new Float64Array(cells.length);
    this.expected = new Float64Array(cells.length);
    this.shapes = this.falls.map(({ own }) => (own === undefined ? normal : this.sources[own]!.shape));
    this.own = Float64Array.from(this.falls, (fall) => this.ownSpread(fall, leastSpread));
  }

  /** Takes what the results are expected to be: the luck of counts depends on it. */
  expect(scores: ArrayLike<number>): void {
    this.expected.set(scores);
  }

  recall(place: number, deviations: Float64Array): void {
    this.month = Math.floor(place * IMAGINED_MONTHS);
    for (let c = 0; c < this.readings; c++) {
      deviations[c] = 0;
      for (const source of this.falls[c]!.sources) deviations[c]! += this.draw(source, c);
    }
  }

  explain(deviations: Float64Array, out: Float64Array): void {
    for (let c = 0; c < this.readings; c++) {
      const { own } = this.falls[c]!;
      out[c] = deviations[c]! - (own === undefined ? 0 : this.draw(own, c));
    }
  }

  private draw(source: number, cell: number): number {
    const { shape, spread } = this.sources[source]!;
    if (shape.deviationAt) {
      const stratum = imaginedStratum(this.month, source + FIRST_GENERATOR);
      return shape.deviationAt((stratum + 0.5) / IMAGINED_MONTHS, this.expected[cell]!);
    }
    return spread * imaginedLuck(this.month, source + FIRST_GENERATOR, shape.quantile);
  }

  private ownSpread({ sources, own }: Fall, least: number): number {
    if (own !== undefined) return Math.max(least, this.sources[own]!.spread);
    const variance = sources.reduce(
      (sum, source) => sum + this.sources[source]!.spread * this.sources[source]!.spread,
      0,
    );
    return Math.max(least, OWN_FLOOR * Math.sqrt(variance));
  }
}

function ownSource(
  game: Game,
  view: readonly (readonly number[])[],
  sources: readonly number[],
  places: readonly number[],
): number | undefined {
  const alone = sources.filter((source) => view.filter((other) => other.includes(source)).length === 1);
  const largest = alone.reduce<number | undefined>(
    (best, one) =>
      best === undefined || game.sources[one]!.spread > game.sources[best]!.spread ? one : best,
    undefined,
  );
  return largest === undefined ? undefined : places.indexOf(largest);
}
