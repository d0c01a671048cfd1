import { WEEKS_A_MONTH } from "../../calendar.ts";
import { type Department, departments } from "../../model/ledger/units.ts";
import { broughtAWeek, usualAWeek } from "../brought.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import type { Finding, PilotRule, Say } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const weekly = ({ usualPay, weeks }: PartView) => usualPay / weeks;

/** A component that alone pays more than a person brings; where none does, the largest if all together do. */
function tooMuch(view: PlanView, department: Department, brought: number): readonly PartView[] {
  const own = view.parts.filter((part) => part.department === department);
  const alone = own.filter((part) => weekly(part) > brought);
  if (alone.length > 0) return alone;
  const isMore = view.payAWeek[department].all > brought;
  return isMore ? own.toSorted((a, b) => weekly(b) - weekly(a)).slice(0, 1) : [];
}

const says = {
  salaries: (n: Numbers, p: { readonly salary: number; readonly brought: number }) =>
    `salaries alone, ${n.money(p.salary)} a week for ${n.who("sales")}, are above the ${n.money(p.brought)} that a person brings: the company hardly sells anything, so that pay cannot be judged by what it brings`,
  salariesRemedy: () =>
    "leave it in a company made small to be quick, else look for salaries of another period",
  message: (
    n: Numbers,
    p: { readonly department: Department; readonly paid: number; readonly brought: number },
  ) =>
    `${n.who(p.department)} gets ${n.money(p.paid)} a week at usual behaviour, and brings ${n.money(p.brought)}: that is what money from customers less goods and touches comes to, divided by the people of the department`,
  remedy: () => "look for a rate, a sum or a currency that was not meant, or for a company that is too small",
};

/** Pay above all that there is to pay it from. */
export const payAboveResult = {
  name: "pay-above-result",
  needs: "pilot",
  voids: true,
  says,
  title: "Pay above what people bring",
  sentence: "Usual pay of a person above what falls to them of the company's contribution.",
  find: (view, say) => {
    if (isTooSmall(view)) return [tooSmall(view, say)];
    return departments.flatMap((department) => above(view, department, say));
  },
} as const satisfies PilotRule<typeof says>;

/**
 * Whether hardly anything is sold and salaries alone are above what is brought: then that is the company's doing, and no
 * measure of what bonuses should be.
 */
function isTooSmall(view: PlanView): boolean {
  const deals = (usualAWeek(view, { deals: 1 }) / view.company.reps.count) * WEEKS_A_MONTH;
  return (
    deals < thresholds.dealsAMonth &&
    departments.every((department) => view.payAWeek[department].salary > broughtAWeek(view, department))
  );
}

function tooSmall(view: PlanView, say: Say<typeof says>): Finding {
  const { salary } = view.payAWeek.sales;
  const brought = broughtAWeek(view, "sales");
  return {
    severity: "note",
    stands: true,
    message: say.salaries({ salary, brought }),
    remedy: say.salariesRemedy(),
    figures: { paid: salary, brought },
  };
}

function above(view: PlanView, department: Department, say: Say<typeof says>): readonly Finding[] {
  const brought = broughtAWeek(view, department);
  // A company that earns nothing before it pays anybody has no plan to blame.
  if (brought <= 0) return [];
  return tooMuch(view, department, brought).map((part): Finding => {
    const paid = Math.max(weekly(part), view.payAWeek[department].all);
    return {
      severity: "warning",
      component: part.place,
      message: say.message({ department, paid, brought }),
      remedy: say.remedy(),
      figures: { paid, brought },
    };
  });
}
