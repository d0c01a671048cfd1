import { utilityGradient } from "../../model/decisions/gradient.ts";
import type { LuckBelief } from "../../model/decisions/luck-belief.ts";
import { moveLevers } from "../../model/decisions/move.ts";
import { cautiousPaySlopes } from "../../model/decisions/risk-aversion.ts";
import type { Outlook } from "../../model/decisions/slope.ts";
import type { Cell, Efforts, Game, Player } from "../game.ts";
import { Caution } from "./caution.ts";
import type { Dials } from "./dials.ts";
import { OutlookOnWork } from "./outlook-on-work.ts";
import { PayView } from "./pay-view.ts";

/** What both kinds of mind share: one player's intentions, and how they reckon what a little more of each task would pay. */
export abstract class Mind {
  readonly player: Player;
  readonly efforts: Float64Array;
  readonly pay: PayView;
  /** What one more unit of each task is believed to be worth: pay and own value, before the rising cost. */
  readonly gain: Float64Array;
  protected readonly dials: Dials;
  protected readonly work: OutlookOnWork;
  private readonly outlook: Outlook & { readonly asked: Float64Array };
  private readonly norms: Float64Array;
  private readonly slopes: Float64Array;
  private readonly gradient: Float64Array;
  private readonly bending: Float64Array;
  private readonly moved: Float64Array;
  private readonly caution: Caution;

  constructor(game: Game, place: number, dials: Dials) {
    this.player = game.players[place]!;
    this.dials = dials;
    this.efforts = Float64Array.from(this.player.start);
    this.pay = new PayView(game, this.player);
    const { cells } = this.pay;
    this.work = new OutlookOnWork(game, place, cells);
    const row = (length: number) => new Float64Array(length);
    this.outlook = {
      expected: this.work.expected,
      periods: 1,
      weight: row(cells.length).fill(1),
      asked: row(cells.length),
      pay: { of: this.pay.worth },
    };
    this.norms = row(this.efforts.length);
    this.slopes = row(cells.length);
    this.gain = row(this.efforts.length);
    this.gradient = row(this.efforts.length);
    this.bending = row(this.efforts.length);
    this.moved = row(this.efforts.length);
    this.caution = new Caution(this.player.repertoire.levers);
  }

  /** What the player believes of luck. */
  abstract readonly luck: LuckBelief;

  /** Reckons what a little more of each task would bring, from the outlook looked at last. */
  protected reckon(): void {
    const { expected, yields, bends } = this.work;
    const cells = expected.length;
    for (let c = 0; c < cells; c++) {
      this.outlook.asked[c] = this.efforts.some((_, k) => yields[k * cells + c] !== 0) ? 1 : 0;
    }
    if (this.player.continuation > 0) this.pay.foresee(expected);
    const { worlds, nodes } = this.dials;
    cautiousPaySlopes(this.outlook, this.luck, worlds, nodes, this.player.riskAversion, this.slopes);
    for (let k = 0; k < this.efforts.length; k++) {
      this.gain[k] = this.player.care[k]!;
      let bend = 0;
      for (let c = 0; c < cells; c++) {
        this.gain[k]! += this.slopes[c]! * yields[k * cells + c]!;
        bend += this.slopes[c]! * bends[k * cells + c]!;
      }
      this.bending[k] = Math.max(0, -bend);
    }
  }

  /** Moves a step toward what is believed to pay, `pace` times as far as usual. */
  protected step(pace = 1): void {
    const { stepSize, largestStep } = this.dials;
    const dials = { stepSize: pace * stepSize, largestStep: pace * largestStep };
    const { repertoire, care } = this.player;
    utilityGradient(repertoire, this.norms, this.efforts, this.slopes, this.work.yields, care, this.gradient);
    moveLevers(repertoire, this.efforts, this.gradient, this.bending, dials, this.moved);
    for (const [k, { low, high }] of repertoire.levers.entries()) {
      const move = this.moved[k]! - this.efforts[k]!;
      // A hair less than the largest, which is itself a difference of rounded numbers.
      const full = Math.abs(move) > 0.999 * dials.largestStep * (high - low);
      this.efforts[k]! += this.caution.held(k, move, full);
    }
  }

  /** What the player takes the others to do, for each cell. */
  protected abstract othersIn(cell: Cell): Efforts;
}
