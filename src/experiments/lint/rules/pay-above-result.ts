import type { Department } from "../../../model/ledger/units.ts";
import { broughtAWeek } from "../brought.ts";
import type { PartView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import type { Finding, PilotRule } from "../rule.ts";

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
  find: (view) =>
    (["marketing", "sales"] as const).flatMap((department) => {
      const brought = broughtAWeek(view, department);
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
            () =>
              "look for a rate, a sum or a currency that was not meant, or for a company that is too small",
            () => "проверьте ставку, сумму, валюту — или слишком маленькую компанию",
          ),
          figures: { paid, brought },
        };
      });
    }),
};
