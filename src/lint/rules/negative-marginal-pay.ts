import { excess } from "../../statistics/nothing.ts";
import { ownResults, payAt } from "../response.ts";
import type { PilotRule } from "../rule.ts";

/** Pay that falls where a result gets better. */
export const negativeMarginalPay: PilotRule = {
  name: "negative-marginal-pay",
  needs: "pilot",
  title: { en: "Negative marginal pay", ru: "Отрицательная предельная оплата" },
  sentence: {
    en: "Pay that falls as a result gets better: a fine on what is good, or money for what is bad.",
    ru: "Оплата, которая падает, когда результат улучшается: штраф за хорошее или деньги за плохое.",
  },
  find: ({ parts, say }) =>
    parts.flatMap((part) =>
      ownResults(part).flatMap((result) => {
        const { about, expected, spread, metric } = result;
        const better = { higher: 1, lower: -1, neither: 0 }[about?.better ?? "neither"];
        const pay = payAt(part, result);
        const gain = excess(pay(expected + spread), pay(expected - spread));
        if (gain * better >= 0) return [];
        const worth = gain / (2 * spread);
        return [
          {
            severity: "warning",
            component: part.place,
            ...(result.places[0] === 0 && "metric" in part.terms ? { field: ["metric"] } : {}),
            message: say(
              (n) =>
                `one more of ‘${n.metric(metric)}’ ${better > 0 ? "is good for the company and costs" : "is bad for the company and brings"} ${n.whom(part.department)} ${n.money(Math.abs(worth))}`,
              (n) =>
                `лишняя единица показателя «${n.metric(metric)}» ${better > 0 ? "хороша для компании, но отнимает" : "вредит компании, но приносит"}: ${n.money(Math.abs(worth))} на человека`,
            ),
            remedy: say(
              () =>
                better > 0
                  ? "pay for it, or leave it out"
                  : "turn it into a penalty, or pay on what is wanted instead",
              () =>
                better > 0
                  ? "платите за него или не учитывайте"
                  : "сделайте это штрафом или платите за то, что нужно",
            ),
            figures: { worth },
          } as const,
        ];
      }),
    ),
};
