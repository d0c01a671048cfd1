import { WEEKS_A_YEAR } from "../../calendar.ts";
import { componentOf } from "../../model/incentives/components/index.ts";
import { eligible, expectedPay } from "../../model/incentives/payroll.ts";
import { seatsOf } from "../../model/incentives/seats-of.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import { peopleIn, rosterOf } from "../../model/roles/roster.ts";
import { shareInForce } from "../in-season.ts";
import type { Numbers } from "../numbers.ts";
import type { FileRule } from "../rule.ts";
import type { StatedPart, StatedView } from "../stated-view.ts";
import { termNumber } from "../term-numbers.ts";
import { usuallyBrings } from "../usual-person.ts";

/** What a component pays a person in a year by sums that it states: a salary, a bonus made in full, a part of a target cost. */
function statedAYear({ company, months }: StatedView, part: StatedPart): number {
  const { terms, seat, weeks } = part;
  const cost = termNumber(part, "targetCost");
  if (cost !== undefined)
    return cost / seatsOf(rosterOf(company)).filter((one) => eligible(terms, one)).length;
  const sum = componentOf(terms.type).salary ? expectedPay(terms, [], seat) : termNumber(part, "bonus");
  return (sum ?? 0) * (WEEKS_A_YEAR / weeks) * shareInForce(terms, months);
}

/** What falls to a person of a department in a year of what reps book, less goods. */
function broughtAYear({ company }: StatedView, department: Department): number | undefined {
  const each = usuallyBrings(company, "sales", "contribution", WEEKS_A_YEAR);
  return each && (each * peopleIn(company, "sales")) / peopleIn(company, department);
}

const says = {
  message: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly paid: number;
      readonly brought: number;
      readonly ticket: number;
    },
  ) =>
    `the sums that the plan states come to ${n.money(p.paid)} a year for ${n.whom(p.department)}; at a ticket of ${n.money(p.ticket)} such a person usually brings ${n.money(p.brought)} after goods`,
  remedy: () =>
    "look for a sum of another period, a currency that was not meant, or a missing `company.customers.ticketMedian`",
};

/** Pay by stated sums above what such people bring, as far as a file tells. */
export const payBeyondSales = {
  name: "pay-beyond-sales",
  needs: "file",
  says,
  title: "Pay out of proportion to the ticket",
  sentence:
    "Salary, full bonuses and target costs of a year above what such a person brings in it, where the company has the usual funnel.",
  find: (view, say) =>
    departments.flatMap((department) => {
      const brought = broughtAYear(view, department);
      const parts = view.statedParts
        .filter((part) => part.department === department)
        .map(({ place, ...part }) => ({ place, paid: statedAYear(view, { place, ...part }) }))
        .toSorted((one, other) => other.paid - one.paid);
      const paid = parts.reduce((sum, part) => sum + part.paid, 0);
      if (brought === undefined || paid <= brought) return [];
      return [
        {
          severity: "warning" as const,
          component: parts[0]!.place,
          message: say.message({ department, paid, brought, ticket: view.company.customers.ticketMedian }),
          remedy: say.remedy(),
          figures: { paid, brought },
        },
      ];
    }),
} as const satisfies FileRule<typeof says>;
