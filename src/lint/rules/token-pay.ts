import { isFlat, payRange } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** So little for a result that it was hardly meant: .05 a deal. */
export const tokenPay: PilotRule = {
  name: "token-pay",
  needs: "pilot",
  title: { en: "Pay of next to nothing", ru: "Оплата, которой почти нет" },
  sentence: {
    en: "A component that pays less than a thousandth of a person's pay at the best result within reach.",
    ru: "Выплата, которая и при лучшем достижимом результате меньше тысячной доли оплаты человека.",
  },
  find: ({ parts, payAWeek, say }) =>
    parts.flatMap((part) => {
      const [least, most] = payRange(part);
      const all = payAWeek[part.department].all * part.weeks;
      // What only takes money is small where all goes well, and what pays nothing at all is told by another rule.
      if (part.salary || least < 0 || isFlat(part) || most >= thresholds.tokenOfPay * all) return [];
      const [result] = part.results;
      const isCount = result?.about?.unit === "count";
      return [
        {
          severity: "warning",
          component: part.place,
          message: say(
            (n) =>
              `pays ${n.whom(part.department)} ${n.money(most)} ${n.during(part.period)} at the best result within reach, where all pay is ${n.money(all)}`,
            (n) =>
              `${n.who(part.department)} и при лучшем достижимом результате получит ${n.money(most)} ${n.during(part.period)}, а вся оплата — ${n.money(all)}`,
          ),
          remedy: say(
            (n) =>
              isCount
                ? `state money for each unit of ‘${n.metric(result.metric)}’; a share such as .05 belongs to a metric of money`
                : "state a rate that can be felt, in the scenario's currency",
            (n) =>
              isCount
                ? `задайте деньги за единицу показателя «${n.metric(result.metric)}»; доля вроде 0,05 бывает от денежного показателя`
                : "задайте заметную ставку в валюте сценария",
          ),
          figures: { most, all },
        } as const,
      ];
    }),
};
