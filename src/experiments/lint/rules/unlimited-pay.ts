import type { PartView, ResultView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import { ownResults, payAt } from "../response.ts";
import type { Finding, PilotRule } from "../rule.ts";
import { companySlopes } from "../slopes.ts";
import { thresholds } from "../thresholds.ts";

const far = [10, 20] as const;

/** What a unit of result pays far beyond all reach, at the end of what can be reached, and on average at the usual. */
function ratesOf(part: PartView, result: ResultView) {
  const pay = payAt(part, result);
  const size = Math.max(Math.abs(result.most), 1);
  const slope = (from: number, to: number) => (pay(to * size) - pay(from * size)) / ((to - from) * size);
  const usual = result.expected <= 0 ? 0 : Math.max(0, part.usualPay / result.expected);
  return { beyond: slope(...far), last: slope(0.95, 1), usual };
}

function endless({ parts }: PlanView) {
  return parts.flatMap((part) =>
    ownResults(part)
      .filter(({ whose, about }) => whose === "self" && about?.better !== "lower")
      .map((result) => ({ part, result, ...ratesOf(part, result) }))
      .filter(({ beyond, last }) => beyond > 0 && last > 0),
  );
}

/** Twice the usual result; where that pays no more, the most that can be reached. */
function muchOf(part: PartView, result: ResultView): number {
  const pay = payAt(part, result);
  const twice = 2 * result.expected;
  return pay(twice) > pay(result.expected) ? twice : result.most;
}

/** One's own result pays on for ever. */
export const unlimitedPay: PilotRule = {
  name: "unlimited-pay",
  needs: "pilot",
  title: { en: "Pay without limit", ru: "Оплата без предела" },
  sentence: {
    en: "Pay on one's own result that never stops rising.",
    ru: "Оплата за личный результат, которая растёт без конца.",
  },
  find: (view) =>
    endless(view).map(
      ({ part, result }): Finding => ({
        severity: "note",
        component: part.place,
        message: view.say(
          (n) =>
            `has no cap: ${n.plain(muchOf(part, result))} of ‘${n.metric(result.metric)}’ ${n.during(part.period)} pays ${n.whom(part.department)} ${n.money(payAt(part, result)(muchOf(part, result)))}, the usual ${n.plain(result.expected)} pays ${n.money(payAt(part, result)(result.expected))}, and so on without end`,
          (n) =>
            `нет потолка: если показатель «${n.metric(result.metric)}» ${n.during(part.period)} составит ${n.plain(muchOf(part, result))}, ${n.who(part.department)} получит ${n.money(payAt(part, result)(muchOf(part, result)))}, при обычных ${n.plain(result.expected)} — ${n.money(payAt(part, result)(result.expected))}, и так без конца`,
        ),
        remedy: view.say(
          () =>
            "fine where each unit is worth its pay; where a windfall could come by itself, give it a `cap`",
          () =>
            "нормально, если каждая единица стоит этих денег; если результат может вырасти сам собой — задайте `cap`",
        ),
      }),
    ),
};

/** Rising rates on what can be bought with discounts. */
export const discountedAccelerator: PilotRule = {
  name: "discounted-accelerator",
  needs: "pilot",
  title: {
    en: "An accelerator that discounts can buy",
    ru: "Повышенная ставка, которую можно купить скидкой",
  },
  sentence: {
    en: "A rate that rises without a cap on a result that deeper discounts increase.",
    ru: "Растущая без потолка ставка за результат, который увеличивают скидки.",
  },
  find: (view) =>
    endless(view)
      .filter(({ part, last, usual }) => part.department === "sales" && last > 1.2 * usual)
      .flatMap(({ part, result, last, usual }): readonly Finding[] => {
        const { repertoire } = part.standpoint;
        const lever = repertoire.levers.findIndex(({ name }) => name === "discount");
        if (lever < 0 || result.effects[lever]! <= 0 || result.about?.unit === "share") return [];
        const more = result.effects[lever]! / 10;
        const life =
          companySlopes(view.priors, part.standpoint.company, part.standpoint, { lifetimeValue: 1 })[lever]! /
          10;
        const isMultiple = usual >= thresholds.leastUsualRate * last;
        return [
          {
            severity: "warning",
            component: part.place,
            message: view.say(
              (n) =>
                `pays ${isMultiple ? `${n.plain(last / usual)} times the usual rate` : `at ${n.money(last)} a unit, and hardly anything for what is usual,`} on the last unit, without a cap, and discounts .1 deeper bring ${n.plain(more)} more ‘${n.metric(result.metric)}’ ${n.during(part.period)} (lifetime value ${n.money(life)} a week): from there on each deal is worth any discount to ${n.whom(part.department)}`,
              (n) =>
                `последняя единица оплачивается ${isMultiple ? `в ${n.plain(last / usual)} раза выше обычного` : `по ${n.money(last)}, а обычный результат почти ничего не приносит,`} и без потолка, а скидка глубже на 0,1 прибавляет ${n.plain(more)} к показателю «${n.metric(result.metric)}» ${n.during(part.period)} (пожизненная ценность: ${n.money(life)} в неделю): ${n.whom(part.department)} выгодна любая скидка`,
            ),
            remedy: view.say(
              () => "cap it, or pay on contribution, which falls with the discount",
              () => "ограничьте её потолком или платите с маржинального вклада, который скидка уменьшает",
            ),
            figures: { last, usual, more },
          },
        ];
      }),
};
