import { log } from "../../random/log.ts";
import type { Cell, Efforts, Game } from "../game.ts";

/** Step of a numerical derivative, as a share of an effort's range. */
const STEP = 1e-4;
/** The least result that luck can multiply. */
const LEAST_RESULT = 1e-12;

/**
 * What one player believes that work brings to the cells in their view: results as people reckon with them (logarithms where
 * luck multiplies), and how they change with the player's own efforts.
 */
export class OutlookOnWork {
  /** Expected results, before luck. */
  readonly expected: Float64Array;
  /** Effect of task k on cell c at k·(number of cells) + c, and how fast that effect changes. */
  readonly yields: Float64Array;
  readonly bends: Float64Array;
  private readonly cells: readonly Cell[];
  private readonly player: number;
  private readonly ranges: readonly (readonly [number, number])[];

  constructor(game: Game, player: number, cells: readonly number[]) {
    const { levers } = game.players[player]!.repertoire;
    this.cells = cells.map((cell) => game.cells[cell]!);
    this.player = player;
    this.ranges = levers.map(({ low, high }) => [low, high]);
    this.expected = new Float64Array(cells.length);
    this.yields = new Float64Array(cells.length * levers.length);
    this.bends = new Float64Array(cells.length * levers.length);
  }

  /**
   * Looks at the cells with some efforts of one's own and what is known of others: `about` gives those for each cell. `trust`
   * is what the player believes that work of their own brings, as a multiple of the truth; it goes for `colleagues`, whose work
   * is the same, where results do not depend on each other.
   */
  look(
    own: Float64Array,
    about: (cell: Cell) => Efforts,
    trust: number,
    colleagues: readonly boolean[] = [],
  ): void {
    for (let c = 0; c < this.cells.length; c++) {
      const cell = this.cells[c]!;
      const efforts = [...about(cell)];
      const mine = own.slice();
      efforts[this.player] = mine;
      const without =
        trust === 1 ? 0 : withoutWork(cell, efforts, this.player, cell.inSeries ? [] : colleagues);
      const result = () => score(cell, without + trust * (cell.work(efforts) - without));
      this.expected[c] = result();
      for (let k = 0; k < mine.length; k++) this.differ(c, k, mine, result);
    }
  }

  /** Central differences, taken within the range of the effort. */
  private differ(c: number, k: number, mine: Float64Array, result: () => number): void {
    const [low, high] = this.ranges[k]!;
    const step = STEP * (high - low);
    const here = mine[k]!;
    const middle = Math.max(low + step, Math.min(high - step, here));
    const at = (effort: number) => {
      mine[k] = effort;
      return result();
    };
    const above = at(middle + step);
    const below = at(middle - step);
    const bend = (above - 2 * at(middle) + below) / (step * step);
    mine[k] = here;
    const place = k * this.cells.length + c;
    this.yields[place] = (above - below) / (2 * step);
    // What is left of a straight line is rounding.
    const curved = Math.abs(bend) * (high - low) > 1e-3 * Math.abs(this.yields[place]!);
    this.bends[place] = curved ? bend : 0;
  }
}

/** A result as people reckon with it. */
export function score({ multiplies }: Cell, result: number): number {
  return multiplies ? log(Math.max(LEAST_RESULT, result)) : result;
}

function withoutWork(cell: Cell, efforts: Efforts, player: number, colleagues: readonly boolean[]): number {
  return cell.work(
    efforts.map((mine, p) => (p === player || colleagues[p] ? new Float64Array(mine.length) : mine)),
  );
}
