import { isFlat } from "../response.ts";
import type { PilotRule } from "../rule.ts";

/** A department in which no result changes anybody's pay. */
export const noMarginalPay: PilotRule = {
  name: "no-marginal-pay",
  needs: "pilot",
  title: { en: "No marginal pay", ru: "Нет предельной оплаты" },
  sentence: {
    en: "A department whose people get the same whatever they bring.",
    ru: "Отдел, сотрудники которого получают одно и то же, что бы они ни принесли.",
  },
  find: ({ parts, say, payAWeek, unmet }) =>
    (["marketing", "sales"] as const)
      .filter(() => unmet.length === 0)
      .filter((department) => parts.every((part) => part.department !== department || isFlat(part)))
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
      })),
};
