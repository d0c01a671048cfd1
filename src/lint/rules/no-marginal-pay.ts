import { type Department, departments } from "../../model/ledger/units.ts";
import { isFlat } from "../response.ts";
import type { PilotRule } from "../rule.ts";

/** A department in which no result changes anybody's pay. */
export const noMarginalPay: PilotRule = {
  name: "no-marginal-pay",
  needs: "pilot",
  title: { en: "No marginal pay", ru: "Нет предельной оплаты" },
  sentence: {
    en: "Bonuses that come to the same whatever a department's people bring, or a plan in which nobody's result counts.",
    ru: "Бонусы отдела, которые не зависят от того, что он принёс, или план, где ничей результат не оплачен.",
  },
  find: ({ parts, say, payAWeek, unmet }) => {
    if (unmet.length > 0) return [];
    const of = (department: Department) => parts.filter((part) => part.department === department);
    const flat = departments.filter((department) => of(department).every(isFlat));
    // Salary alone beside another department's bonuses is the commonest plan there is; a bonus that moves nobody is none.
    const meant = (department: Department) =>
      of(department).length > 0 && of(department).every(({ salary }) => salary);
    return flat
      .filter((department) => flat.length === departments.length || !meant(department))
      .map((department) => ({
        severity: "warning",
        message: say(
          (n) =>
            `${n.who(department)} gets ${n.money(payAWeek[department].all)} a week whatever they bring: no result is worth anything to them`,
          (n) =>
            `${n.who(department)} получает ${n.money(payAWeek[department].all)} в неделю, что бы ни принёс: ни один результат ничего не прибавляет`,
        ),
        remedy: say(
          () => "add a component on a result that they move, unless pay is meant to leave them alone",
          () => "добавьте выплату за результат, на который они влияют, — если оплата должна на них влиять",
        ),
        figures: { payAWeek: payAWeek[department].all },
      }));
  },
};
