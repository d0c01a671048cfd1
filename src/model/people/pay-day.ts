import { weeksOf } from "../incentives/component.ts";
import { componentOf } from "../incentives/components/index.ts";
import { eligible, payOf, toCents } from "../incentives/payroll.ts";
import { seatsOf } from "../incentives/seats-of.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { World } from "../world.ts";
import { type PayAccount, readingValue } from "./pay-account.ts";

/**
 * Pays whatever falls due at a week's end from the reported results, to the cent. At the run's end periods under way are accrued:
 * the share of the period gone, of what it would pay if it went on like that.
 */
export function payDay(world: World, week: number): void {
  const isLast = (week + 1) * 5 === world.endDay;
  paySalaries(world, week);
  for (const { number, department, mind } of world.staff.people) {
    for (const account of mind?.accounts ?? []) {
      const gone = (week % account.weeks) + 1;
      if (gone < account.weeks && !isLast) continue;
      const amount = amountDue(account, gone / account.weeks);
      const marketer = department === "marketing" ? number : -1;
      const rep = department === "sales" ? number : -1;
      world.ledger.credit(flowIndex.bonuses, amount, marketer, rep);
      if (amount < 0) world.ledger.credit(flowIndex.clawback, -amount, marketer, rep);
      for (const standing of account.standings) {
        standing.sum = 0;
        standing.per = 0;
      }
    }
  }
}

/** What an account pays for a period of which this share is gone, to the cent. */
export function amountDue({ terms, seat, standings }: PayAccount, gone: number): number {
  const values = standings.map((standing) =>
    standing.paid.per ? readingValue(standing) : readingValue(standing) / gone,
  );
  return gone === 1 ? payOf(terms, values, seat) : toCents(gone * payOf(terms, values, seat));
}

function paySalaries(world: World, week: number): void {
  const { ledger, company, setup, staff } = world;
  ledger.credit(flowIndex.salaries, company.manager.salaryPerWeek, -1, -1);
  const salaries = setup.plan.components.filter((terms) => componentOf(terms.type).salary);
  if (salaries.length === 0) return;
  const seats = seatsOf(staff.marketers.length, staff.reps.length, () => 0);
  for (const terms of salaries) {
    if ((week + 1) % weeksOf[terms.period] !== 0) continue;
    for (const { number, department } of staff.people) {
      if (!eligible(terms, department)) continue;
      const amount = payOf(terms, [], seats[number]!);
      ledger.credit(
        flowIndex.salaries,
        amount,
        department === "marketing" ? number : -1,
        department === "sales" ? number : -1,
      );
    }
  }
}
