import { WEEKS_A_YEAR } from "../../calendar.ts";
import type { Third } from "../../findings/pay-findings.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import { RunningSummaries } from "../../statistics/running-summaries.ts";
import type { Summary } from "../../statistics/summary.ts";
import { membersOf, thirds } from "./earners.ts";
import type { TrialPay } from "./trial-pay.ts";
import { turnoverAmong } from "./turnover-counts.ts";

/** A department, or a third of it by ability. */
export interface Posts {
  readonly role: Department;
  readonly third: Third | null;
}

const allPosts: readonly Posts[] = departments.flatMap((role) =>
  [null, ...thirds].map((third) => ({ role, third })),
);

function placeOf({ role, third }: Posts, came: boolean): number {
  const at = allPosts.findIndex((one) => one.role === role && one.third === third);
  return 2 * at + Number(came);
}

/** Adds up how many of an arm's people left and how many came, a year and a post. */
export class TurnoverSums {
  readonly #sums = new RunningSummaries(2 * allPosts.length);
  #differ = false;

  /** Adds a trial. */
  add(pay: TrialPay, batch: number): void {
    this.#differ ||= pay.ability.some((one) => one !== pay.ability[0]);
    for (const posts of allPosts) {
      const { role, third } = posts;
      const count = membersOf(pay, role).length / (third === null ? 1 : thirds.length);
      for (const came of [false, true]) {
        const moved = turnoverAmong(pay.turnover, role, came, third);
        this.#sums.add(placeOf(posts, came), batch, (moved / count) * (WEEKS_A_YEAR / pay.weeks));
      }
    }
  }

  /** Departments and their thirds; without thirds where nobody differs in ability in any trial. */
  get posts(): readonly Posts[] {
    return allPosts.filter(({ third }) => third === null || this.#differ);
  }

  /** How many left, or came. */
  summary(posts: Posts, came: boolean, eachByItself: boolean): Summary {
    return this.#sums.summary(placeOf(posts, came), eachByItself);
  }
}
