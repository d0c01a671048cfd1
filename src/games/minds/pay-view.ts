import { WEEKS_A_MONTH } from "../../calendar.ts";
import type { ComponentTerms } from "../../model/incentives/component.ts";
import { heirOf } from "../../model/incentives/heir-of.ts";
import { carryOf, openingOf, termsInMonth, weeksDeferred } from "../../model/incentives/payroll.ts";
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
  /** What money counts for that comes as late as this component's. */
  readonly weighs: number;
  /** The terms of the month, and what they are worth; null where nothing is paid then. */
  inForce: ComponentTerms | null;
  foreseen: Foreseen;
  carried: number;
  /** Place of the component that goes on where this one ends; -1 where none does. */
  readonly heir: number;
}

/** What a player is paid for the results that they are paid on: all components together, what is carried over included. */
export class PayView {
  /** The cells that the player is paid on, by their places in the game. */
  readonly cells: readonly number[];
  private readonly accounts: readonly Account[];
  private readonly kinds: readonly Cell[];
  private readonly results: Float64Array;
  private readonly continuation: number;
  private month: number;

  constructor(game: Game, player: Player) {
    this.continuation = player.continuation;
    this.month = game.firstMonth;
    const read = player.payments.flatMap(({ readings }) => readings.flatMap(({ cells }) => cells));
    this.cells = [...new Set(read)].sort((a, b) => a - b);
    this.kinds = this.cells.map((cell) => game.cells[cell]!);
    this.results = new Float64Array(this.cells.length);
    const parts = player.payments.map(({ terms }) => terms);
    this.accounts = player.payments.map((payment) =>
      this.accountOf(payment, player, heirOf(payment.terms, parts)),
    );
  }

  private accountOf(payment: Payment, { impatience, continuation }: Player, heir: number): Account {
    const { terms, seat, readings } = payment;
    const row = () => new Float64Array(readings.length);
    const expected = row();
    return {
      payment,
      places: readings.map(({ cells }) => cells.map((cell) => this.cells.indexOf(cell))),
      values: row(),
      expected,
      weighs: 1 / (1 + (impatience * weeksDeferred(terms)) / WEEKS_A_MONTH),
      inForce: termsInMonth(terms, this.month),
      foreseen: new Foreseen(termsInMonth(terms, this.month) ?? terms, seat, expected, continuation),
      carried: openingOf(terms, seat),
      heir,
    };
  }

  /** What some results are worth, in money; results that luck multiplies come as logarithms. */
  readonly worth = (scores: ArrayLike<number>): number => {
    this.takeResults(scores);
    let money = 0;
    for (const account of this.accounts) {
      if (account.inForce === null) continue;
      this.read(account, account.values);
      money += account.weighs * account.foreseen.worth(account.values, account.carried);
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
      const { inForce, payment, carried } = account;
      if (inForce !== null) account.carried = carryOf(inForce, account.values, payment.seat, carried);
    }
    this.month++;
    for (const account of this.accounts) this.renew(account);
  }

  /** Puts the terms of the month in force. */
  private renew(account: Account): void {
    const { terms, seat } = account.payment;
    const before = account.inForce;
    account.inForce = termsInMonth(terms, this.month);
    if (before !== null && account.inForce === null) this.end(account);
    if (account.inForce === null || account.inForce === before) return;
    account.foreseen = new Foreseen(account.inForce, seat, account.expected, this.continuation);
  }

  /** What a part that is over has carried goes on in the one that takes over, as the same pay written in one would. */
  private end(account: Account): void {
    const { payment, carried, heir } = account;
    if (heir >= 0) this.accounts[heir]!.carried = carried;
    account.carried = openingOf(payment.terms, payment.seat);
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
