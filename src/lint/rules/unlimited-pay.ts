import { excess, isNothing } from "../../statistics/nothing.ts";
import { broughtAWeek } from "../brought.ts";
import type { PartView, ResultView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import { ownResults, type PayAt, payAt, reachable } from "../response.ts";
import type { Finding, PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const far = [10, 20] as const;

/** What a unit of result pays far beyond all reach, at the end of what can be reached, and where pay sets in. */
function ratesOf(part: PartView, result: ResultView) {
  const pay = payAt(part, result);
  const size = Math.max(Math.abs(result.most), 1);
  const slope = (from: number, to: number) => excess(pay(to * size), pay(from * size)) / ((to - from) * size);
  return { beyond: slope(...far), last: slope(0.95, 1), first: firstRate(pay, result) };
}

/** The rate at which pay sets in: up to the usual result, or where it begins near or above that, by the sum that making it brings. */
function firstRate(pay: PayAt, result: ResultView): number {
  const values = reachable(result).filter((value) => value >= 0);
  const least = pay(0);
  const start = values.find((value) => pay(value) > least);
  if (start === undefined) return 0;
  const step = values[1]! - values[0]!;
  const jump = pay(start) - least;
  const isLump = jump > 2 * (pay(start + step) - pay(start));
  const from = isLump ? 0 : start - step;
  const to = Math.max(start, Math.min(result.expected, result.most));
  return isLump && to < start + 4 * step ? jump / start : (pay(to) - least) / Math.max(step, to - from);
}

function endless({ parts }: PlanView) {
  return parts.flatMap((part) =>
    ownResults(part)
      .filter(({ whose, about }) => whose === "self" && about?.better !== "lower")
      .map((result) => ({ part, result, ...ratesOf(part, result) }))
      .filter(({ beyond, last }) => beyond > 0 && last > 0),
  );
}

type Endless = ReturnType<typeof endless>[number];

/** Whether the last unit pays about twice and more what a unit pays where pay sets in. */
const isSteep = ({ first, last }: Endless) =>
  first > 0 && !isNothing(first, last) && last >= thresholds.steepRate * first;

/** Whether the last unit pays more than a good part of what a usual one brings the company. */
function isDear(view: PlanView, { part, result, last }: Endless): boolean {
  const brought = (broughtAWeek(view, part.department) * part.weeks) / Math.max(result.expected, 1e-9);
  return last > thresholds.mostOfUnit * brought;
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
    en: "Pay on one's own result that never stops rising, at a rate that doubles or near all that a unit brings.",
    ru: "Оплата за личный результат, которая растёт без конца по ставке, которая удваивается или близка ко всему, что приносит единица.",
  },
  find: (view) =>
    endless(view)
      // What a rate that doubles asks of reps is told below.
      .filter((paid) => isDear(view, paid) || (isSteep(paid) && paid.part.department === "marketing"))
      .map(
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
    en: "A rate that doubles without a cap on a result that deeper discounts increase.",
    ru: "Ставка, которая без потолка удваивается, за результат, который увеличивают скидки.",
  },
  find: (view) =>
    endless(view)
      .filter((paid) => paid.part.department === "sales" && isSteep(paid))
      .flatMap(({ part, result, last, first }): readonly Finding[] => {
        const { repertoire } = part.standpoint;
        const lever = repertoire.levers.findIndex(({ name }) => name === "discount");
        if (lever < 0 || result.effects[lever]! <= 0 || /^(share|ratio)$/.test(result.about?.unit ?? ""))
          return [];
        const more = result.effects[lever]! / 10;
        const brings = (view.worth.sales[lever]! * part.weeks) / 10;
        return [
          {
            // Where discounts still pay the company, too, it is no fault yet.
            severity: brings < more * last ? "warning" : "note",
            component: part.place,
            message: view.say(
              (n) =>
                `pays ${n.plain(last / first)} times the first rate on the last unit, without a cap. Discounts .1 deeper bring ${n.plain(more)} more ‘${n.metric(result.metric)}’ ${n.during(part.period)}: worth ${n.money(more * first)} to ${n.whom(part.department)} at the first rate and ${n.money(more * last)} at the last, and ${n.money(brings)} of contribution to the company at either`,
              (n) =>
                `ставка за последнюю единицу больше начальной в ${n.plain(last / first)} раза, потолка нет. Скидка глубже на 0,1 прибавляет ${n.plain(more)} к показателю «${n.metric(result.metric)}» ${n.during(part.period)}: ${n.whom(part.department)} это даёт ${n.money(more * first)} по начальной ставке и ${n.money(more * last)} по последней, а компании при любой — ${n.money(brings)} маржинального вклада`,
            ),
            remedy: view.say(
              () =>
                "pay it on contribution, which falls with the discount, or multiply it by the discount given",
              () =>
                "платите с маржинального вклада, который скидка уменьшает, или умножайте на коэффициент по скидке",
            ),
            figures: { first, last, more, brings },
          },
        ];
      }),
};
