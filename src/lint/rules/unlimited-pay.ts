import type { PayPeriod } from "../../model/incentives/component.ts";
import type { Department } from "../../model/ledger/units.ts";
import { excess, isNothing } from "../../statistics/nothing.ts";
import { broughtAWeek } from "../brought.ts";
import type { Numbers } from "../numbers.ts";
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

const says = {
  message: (
    n: Numbers,
    p: {
      readonly much: number;
      readonly metric: string;
      readonly period: PayPeriod;
      readonly department: Department;
      readonly muchPay: number;
      readonly expected: number;
      readonly usualPay: number;
    },
  ) =>
    `has no cap: ${n.plain(p.much)} of ‘${n.metric(p.metric)}’ ${n.during(p.period)} pays ${n.whom(p.department)} ${n.money(p.muchPay)}, the usual ${n.plain(p.expected)} pays ${n.money(p.usualPay)}, and so on without end`,
  remedy: () =>
    "fine where each unit is worth its pay; where a windfall could come by itself, give it a `cap`",
};

/** One's own result pays on for ever. */
export const unlimitedPay = {
  name: "unlimited-pay",
  needs: "pilot",
  says,
  title: "Pay without limit",
  sentence:
    "Pay on one's own result that never stops rising, at a rate that doubles or near all that a unit brings.",
  find: (view, say) =>
    endless(view)
      // What a rate that doubles asks of reps is told below.
      .filter((paid) => isDear(view, paid) || (isSteep(paid) && paid.part.department === "marketing"))
      .map(
        ({ part, result }): Finding => ({
          severity: "note",
          component: part.place,
          message: say.message({
            much: muchOf(part, result),
            metric: result.metric,
            period: part.period,
            department: part.department,
            muchPay: payAt(part, result)(muchOf(part, result)),
            expected: result.expected,
            usualPay: payAt(part, result)(result.expected),
          }),
          remedy: say.remedy(),
        }),
      ),
} as const satisfies PilotRule<typeof says>;

const saysOfDiscounts = {
  message: (
    n: Numbers,
    p: {
      readonly times: number;
      readonly more: number;
      readonly metric: string;
      readonly period: PayPeriod;
      readonly atFirst: number;
      readonly department: Department;
      readonly atLast: number;
      readonly brings: number;
    },
  ) =>
    `pays ${n.plain(p.times)} times the first rate on the last unit, without a cap. Discounts .1 deeper bring ${n.plain(p.more)} more ‘${n.metric(p.metric)}’ ${n.during(p.period)}: worth ${n.money(p.atFirst)} to ${n.whom(p.department)} at the first rate and ${n.money(p.atLast)} at the last, and ${n.money(p.brings)} of contribution to the company at either`,
  remedy: () => "pay it on contribution, which falls with the discount, or multiply it by the discount given",
};

/** Rising rates on what can be bought with discounts. */
export const discountedAccelerator = {
  name: "discounted-accelerator",
  needs: "pilot",
  says: saysOfDiscounts,
  title: "An accelerator that discounts can buy",
  sentence: "A rate that doubles without a cap on a result that deeper discounts increase.",
  find: (view, say) =>
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
            message: say.message({
              times: last / first,
              more,
              metric: result.metric,
              period: part.period,
              atFirst: more * first,
              department: part.department,
              atLast: more * last,
              brings,
            }),
            remedy: say.remedy(),
            figures: { first, last, more, brings },
          },
        ];
      }),
} as const satisfies PilotRule<typeof saysOfDiscounts>;
