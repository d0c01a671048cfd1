import { type Department, departments } from "../../model/ledger/units.ts";
import { broughtAWeek, usualAWeek } from "../brought.ts";
import type { PartView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import type { Finding, PilotRule } from "../rule.ts";
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

/** Pay above all that there is to pay it from. */
export const payAboveResult: PilotRule = {
  name: "pay-above-result",
  needs: "pilot",
  voids: true,
  title: { en: "Pay above what people bring", ru: "Оплата больше того, что приносят люди" },
  sentence: {
    en: "Usual pay of a person above what falls to them of the company's contribution.",
    ru: "Обычная оплата человека больше его части маржинального вклада компании.",
  },
  find: (view) => {
    if (isTooSmall(view)) return [tooSmall(view)];
    return departments.flatMap((department) => above(view, department, broughtAWeek(view, department)));
  },
};

/** Of the calendar on the wall, which the threshold is from. */
const weeksInMonth = 52 / 12;

/**
 * Whether hardly anything is sold and salaries alone are above what is brought: then that is the company's doing, and no
 * measure of what bonuses should be.
 */
function isTooSmall(view: PlanView): boolean {
  const deals = (usualAWeek(view, { deals: 1 }) / view.company.reps.count) * weeksInMonth;
  return (
    deals < thresholds.dealsAMonth &&
    departments.every((department) => view.payAWeek[department].salary > broughtAWeek(view, department))
  );
}

function tooSmall(view: PlanView): Finding {
  const { salary } = view.payAWeek.sales;
  const brought = broughtAWeek(view, "sales");
  return {
    severity: "note",
    stands: true,
    message: view.say(
      (n) =>
        `salaries alone, ${n.money(salary)} a week for ${n.who("sales")}, are above the ${n.money(brought)} that a person brings: the company hardly sells anything, so that pay cannot be judged by what it brings`,
      (n) =>
        `уже оклад (${n.whom("sales")} — ${n.money(salary)} в неделю) больше ${n.money(brought)}, которые приносит человек: компания почти ничего не продаёт, и судить об оплате по тому, что приносят, нельзя`,
    ),
    remedy: view.say(
      () => "leave it in a company made small to be quick, else look for salaries of another period",
      () => "оставьте, если компания нарочно мала, иначе проверьте, за тот ли период указан оклад",
    ),
    figures: { paid: salary, brought },
  };
}

function above(view: PlanView, department: Department, brought: number): readonly Finding[] {
  // A company that earns nothing before it pays anybody has no plan to blame.
  if (brought <= 0) return [];
  return tooMuch(view, department, brought).map((part): Finding => {
    const paid = Math.max(weekly(part), view.payAWeek[department].all);
    return {
      severity: "warning",
      component: part.place,
      message: view.say(
        (n) =>
          `${n.who(department)} gets ${n.money(paid)} a week at usual behaviour, and brings ${n.money(brought)}: that is what money from customers less goods and touches comes to, divided by the people of the department`,
        (n) =>
          `${n.who(department)} при обычном поведении получает ${n.money(paid)} в неделю, а приносит ${n.money(brought)}: столько приходится на сотрудника отдела от денег клиентов за вычетом товара и касаний`,
      ),
      remedy: view.say(
        () => "look for a rate, a sum or a currency that was not meant, or for a company that is too small",
        () => "проверьте ставку, сумму, валюту — или слишком маленькую компанию",
      ),
      figures: { paid, brought },
    };
  });
}
