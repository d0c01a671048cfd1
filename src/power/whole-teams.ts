import type { PayPlan } from "../model/incentives/pay-plan.ts";
import { eligible, readingsOf } from "../model/incentives/payroll.ts";
import type { Seat } from "../model/incentives/seat.ts";
import { seatsOf } from "../model/incentives/seats-of.ts";
import type { Company } from "../model/parameters/company.ts";
import { rosterOf } from "../model/roles/roster.ts";

/**
 * Why a team cannot be divided between two plans: one of them pays reps by what others do, they differ in what marketers are paid, who
 * work for all reps, or there is one rep.
 */
export type WholeTeams = "paidTogether" | "marketersToo" | "oneRep";

/** Everything that keeps a company's sales team whole in a pilot of two plans; nothing where reps can be drawn one by one. */
export function whyWholeTeams(company: Company, plans: readonly [PayPlan, PayPlan]): readonly WholeTeams[] {
  const seats = seatsOf(rosterOf(company));
  const reps = seats.filter(({ department }) => department === "sales");
  const others = seats.filter(({ department }) => department !== "sales");
  const [one, other] = plans;
  return [
    ...(reps.some((seat) => plans.some((plan) => looksAtOthers(plan, seat)))
      ? (["paidTogether"] as const)
      : []),
    ...(others.some((seat) => termsFor(one, seat) !== termsFor(other, seat))
      ? (["marketersToo"] as const)
      : []),
    ...(reps.length < 2 ? (["oneRep"] as const) : []),
  ];
}

function looksAtOthers({ components }: PayPlan, seat: Seat): boolean {
  return components.some((terms) => readingsOf(terms, seat).some(({ unit }) => unit !== seat.self));
}

function termsFor({ components }: PayPlan, seat: Seat): string {
  return JSON.stringify(components.filter((terms) => eligible(terms, seat)));
}
