import { rosterOf } from "../../model/roles/roster.ts";
import { ownResults, payAt } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** A common result whose pay is spread over so many that one's own part is not felt. */
export const widePool: PilotRule = {
  name: "wide-pool",
  needs: "pilot",
  title: { en: "A pool too wide", ru: "Слишком широкий фонд" },
  sentence: {
    en: "Pay on a common result of which whoever brings it gets less than a tenth back.",
    ru: "Оплата за общий результат, из которой тому, кто его принёс, достаётся меньше десятой части.",
  },
  find: ({ parts, say, company, payAWeek }) =>
    parts
      .filter(
        ({ usualPay, weeks, department }) =>
          usualPay / weeks >= thresholds.leastCommonPay * payAWeek[department].all,
      )
      .flatMap((part) =>
        ownResults(part)
          .filter(({ whose }) => whose === "shared")
          .flatMap((result) => {
            const sharers = part.standpoint.seat.colleagues.length + 1;
            const everyone = parts.some(
              (other) => other.place === part.place && other.department !== part.department,
            );
            const people = everyone && result.unit === 0 ? rosterOf(company).length : sharers;
            const share = 1 / people;
            const pay = payAt(part, result);
            const worth =
              (pay(result.expected + result.spread) - pay(result.expected - result.spread)) /
              (2 * result.spread);
            if (share >= thresholds.leastOwnShare || result.spread === 0 || worth === 0) return [];
            return [
              {
                severity: "warning",
                component: part.place,
                message: say(
                  (n) =>
                    `of what one person adds here they get ${n.percent(share)} back, the other ${n.count(people - 1)} the rest: one more unit of ‘${n.metric(result.metric)}’ is worth ${n.money(worth)} to whoever brings it`,
                  (n) =>
                    `из того, что человек сюда добавил, ему достаётся ${n.percent(share)}, остальное — другим ${n.count(people - 1)}: лишняя единица показателя «${n.metric(result.metric)}» стоит тому, кто её принёс, ${n.money(worth)}`,
                ),
                remedy: say(
                  () => "pool by smaller teams, or put more of the money on people's own results (a hybrid)",
                  () =>
                    "сделайте фонды по небольшим командам или переведите больше денег на личный результат (гибрид)",
                ),
                figures: { share, people, worth },
              } as const,
            ];
          }),
      ),
};
