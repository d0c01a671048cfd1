import { WEEKS_A_QUARTER } from "../calendar.ts";
import type { InForce } from "../model/in-force.ts";
import type { PayPlan } from "../model/incentives/pay-plan.ts";
import type { Seat } from "../model/incentives/seat.ts";
import { seatsOf } from "../model/incentives/seats-of.ts";
import { leversOf } from "../model/levers/role-levers.ts";
import { Reports } from "../model/measurement/reports.ts";
import type { Company } from "../model/parameters/company.ts";
import type { Believer } from "../model/people/believed-slopes.ts";
import { addPay, reckon } from "../model/people/decide-week.ts";
import { planByUsual } from "../model/people/follow-week.ts";
import { createMind, type Mind } from "../model/people/mind.ts";
import type { PayAccount } from "../model/people/pay-account.ts";
import { referencePayOf } from "../model/people/used-to.ts";
import type { Priors } from "../model/priors.ts";
import type { RoleName } from "../model/roles/index.ts";
import { rosterOf } from "../model/roles/roster.ts";

/** Weeks of a pay period at which a person is asked; a year is asked once a month. */
const mostWeeksAsked = WEEKS_A_QUARTER;

/** One person of average ability on the first day of a plan, with everybody at the norm. */
export interface Standpoint extends Believer {
  readonly company: Company;
  readonly seat: Seat;
  readonly norms: Float64Array;
  /** Where their levers are: at the norm. */
  readonly intended: Float64Array;
  readonly mind: Mind;
}

/** The first person of a role under a resolved plan, made as a trial makes them. */
export function standpointOf(
  company: Company,
  plan: PayPlan,
  priors: Priors,
  role: RoleName,
  inForce?: InForce,
): Standpoint {
  const people = rosterOf(company);
  const post = people.find((one) => one.role === role)!;
  const setup = { company, plan, market: { title: "", conditions: [] }, inForce, months: 1 };
  const levers = leversOf(company, role, referencePayOf(setup)[role]);
  const { repertoire, norms } = levers;
  const mind = createMind(post, levers, setup, priors, new Reports());
  planByUsual(company, mind);
  const at = Float64Array.from(norms);
  const seat = seatsOf(people)[post.number]!;
  return { ...post, company, seat, repertoire, norms: at, intended: Float64Array.from(norms), mind };
}

/**
 * What one more unit of each lever is believed to bring through one component, in money a week: the mean over the weeks of a
 * pay period in which results come in as usual, or over so many of them.
 */
export function believedPay(
  standpoint: Standpoint,
  account: PayAccount,
  mostWeeks: number = mostWeeksAsked,
): readonly number[] {
  const asked = Math.min(mostWeeks, account.weeks);
  const total = Array.from(standpoint.mind.gradient, () => 0);
  for (let k = 0; k < asked; k++) {
    believedPayAfter(standpoint, account, Math.floor((k * account.weeks) / asked)).forEach((slope, lever) => {
      total[lever]! += slope / asked;
    });
  }
  return total;
}

/** The same in the week that follows so many usual weeks of the pay period. */
export function believedPayAfter(
  standpoint: Standpoint,
  account: PayAccount,
  gone: number,
): readonly number[] {
  const { gradient, bending } = standpoint.mind;
  goOn(account, gone);
  gradient.fill(0);
  bending.fill(0);
  addPay(standpoint, standpoint, standpoint.mind, account, gone - 1);
  goOn(account, 0);
  return Array.from(gradient);
}

/** What people care for a unit of each lever by themselves, money a week: what they reckon where no component pays and the norm costs nothing. */
export function careFor(standpoint: Standpoint): readonly number[] {
  const unpaid = { ...standpoint.mind, accounts: [], usualCost: null };
  reckon(standpoint, standpoint, unpaid, -1);
  return Array.from(unpaid.gradient);
}

/** Puts an account so many weeks into its period, with the usual result in each. */
function goOn(account: PayAccount, gone: number): void {
  for (const standing of account.standings) {
    standing.sum = (gone * standing.usualSum) / (standing.attainment ? standing.plan : 1);
    standing.per = gone * standing.usualPer;
  }
}
