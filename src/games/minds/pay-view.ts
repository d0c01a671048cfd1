import { carryOf, openingOf } from "../../model/incentives/payroll.ts";
import { exp } from "../../random/exp.ts";
import type { Cell, Game, Payment, Player } from "../game.ts";
import { Foreseen } from "./foreseen.ts";

/** A component as it stands for a player while a game lasts. */
interface Account {
  readonly payment: Payment;
  /** Places of each reading's cells among those that the player is paid on. */
  readonly places: readonly (readonly number[])[];
  readonly values: Float64Array;
  readonly expected: Float64Array;
  readonly foreseen: Foreseen;
  carried: number;
}

/** What a player is paid for the results that they are paid on: all components together, what is carried over included. */
export class PayView {
  /** The cells that the player is paid on, by their places in the game. */
  readonly cells: readonly number[];
  private readonly accounts: readonly Account[];
  private readonly kinds: readonly Cell[];
  private readonly results: Float64Array;

  constructor(game: Game, player: Player) {
    const read = player.payments.flatMap(({ readings }) => readings.flatMap(({ cells }) => cells));
    this.cells = [...new Set(read)].sort((a, b) => a - b);
    this.kinds = this.cells.map((cell) => game.cells[cell]!);
    this.results = new Float64Array(this.cells.length);
    this.accounts = player.payments.map((payment) => {
      const expected = new Float64Array(payment.readings.length);
      return {
        payment,
        places: payment.readings.map(({ cells }) => cells.map((cell) => this.cells.indexOf(cell))),
        values: new Float64Array(payment.readings.length),
        expected,
        foreseen: new Foreseen(payment.terms, payment.seat, expected, player.continuation),
        carried: openingOf(payment.terms, payment.seat),
      };
    });
  }

  /** What some results are worth, in money; results that luck multiplies come as logarithms. */
  readonly worth = (scores: ArrayLike<number>): number => {
    this.takeResults(scores);
    let money = 0;
    for (const account of this.accounts) {
      this.read(account, account.values);
      money += account.foreseen.worth(account.values, account.carried);
    }
    return money;
  };

  /** Takes what is expected of later periods, from which a continuation value is reckoned. */
  foresee(scores: ArrayLike<number>): void {
    this.takeResults(scores);
    for (const account of this.accounts) {
      this.read(account, account.expected);
      account.foreseen.foresee();
    }
  }

  /** Ends a period with some results: what it leaves behind is found by the next one. */
  close(scores: ArrayLike<number>): void {
    this.takeResults(scores);
    for (const account of this.accounts) {
      this.read(account, account.values);
      const { terms, seat } = account.payment;
      account.carried = carryOf(terms, account.values, seat, account.carried);
    }
  }

  private takeResults(scores: ArrayLike<number>): void {
    for (let c = 0; c < this.kinds.length; c++) this.results[c] = resultOf(this.kinds[c]!, scores[c]!);
  }

  private read({ payment, places }: Account, out: Float64Array): void {
    for (let r = 0; r < places.length; r++) {
      let sum = 0;
      for (const place of places[r]!) sum += this.results[place]!;
      out[r] = sum / payment.readings[r]!.plan;
    }
  }
}

/** A result as pay reads it, from how people reckon with it. Counts are whole, so that equal ones tie. */
function resultOf({ multiplies, counts }: Cell, score: number): number {
  if (multiplies) return exp(score);
  return counts ? Math.round(score) : score;
}
