import type { PayPeriod } from "../../model/incentives/component.ts";
import type { Department } from "../../model/ledger/units.ts";
import { isNothing } from "../../statistics/nothing.ts";
import { goalsIn, isFar } from "../goals.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import { isFlat, ownResults, payAt, reachable } from "../response.ts";
import type { Finding, PilotRule, Say } from "../rule.ts";

const says = {
  message: (
    n: Numbers,
    p: { readonly department: Department; readonly pay: number; readonly period: PayPeriod },
  ) =>
    `pays ${n.whom(p.department)} ${n.money(p.pay)} ${n.during(p.period)} over all results within reach: nothing that anybody does changes it`,
  remedy: (_: Numbers, p: { readonly isDeterrent: boolean }) =>
    p.isDeterrent
      ? "leave it as a warning, or lower the allowance to where results are"
      : "move its rate, cap, share or threshold to where results are, or take it out",
  measure: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly least: number;
      readonly most: number;
      readonly metric: string;
      readonly period: PayPeriod;
    },
  ) =>
    `for ${n.who(p.department)} this measure counts the same from ${n.plain(p.least)} to ${n.plain(p.most)} of ‘${n.metric(p.metric)}’, all that is within reach ${n.during(p.period)}`,
  measureRemedy: (n: Numbers, p: { readonly expected: number }) =>
    `put its target near ${n.plain(p.expected)}, which is usual, and its bounds around it, or take it out`,
};

/** A component that pays or takes the same over everything that can be reached. */
export const neverMoves = {
  name: "never-moves",
  needs: "pilot",
  says,
  title: "A component that never moves",
  sentence:
    "A bonus, commission, fine or measure of a scorecard that comes to the same over all results within reach.",
  find: (view, say) => [
    ...view.parts.filter((part) => !isFlat(part)).flatMap((part) => idleMeasures(part, view, say)),
    ...view.parts
      .filter(
        (part) =>
          !part.salary &&
          !("quota" in part.terms) &&
          isFlat(part) &&
          !goalsIn({ ...view, parts: [part] }).some(isFar),
      )
      .map((part): Finding => {
        const { place, department, period, usualPay, terms } = part;
        return {
          // A fine that is never due may be there so that it is never due.
          severity: isDeterrent(terms) ? "note" : "warning",
          component: place,
          message: say.message({ department, pay: usualPay, period }),
          remedy: say.remedy({ isDeterrent: isDeterrent(terms) }),
          figures: { pay: usualPay },
          ...mendOf(part, view.stated[place]!),
        };
      }),
  ],
} as const satisfies PilotRule<typeof says>;

/** A threshold that nobody gets to, put where results are; what else a component should be is not in its numbers. */
function mendOf(part: PartView, stated: object): Pick<Finding, "mends"> {
  const [result] = ownResults(part);
  const { threshold } = stated as { readonly threshold?: unknown };
  if (typeof threshold !== "number" || result === undefined || threshold <= result.most) return {};
  return { mends: [{ field: ["threshold"], to: Number(result.expected.toPrecision(3)) }] };
}

/** Whether terms only take money, once something has gone beyond what is allowed. */
function isDeterrent(terms: object): boolean {
  const { type, free = 0 } = terms as { readonly type?: string; readonly free?: number };
  return type === "penalty" && free > 0;
}

/**
 * The measures of a card that count the same over all that can be reached: beyond a cap, or never off their floor. Where that
 * is so because the target is far off, the target is told.
 */
function idleMeasures(part: PartView, view: PlanView, say: Say<typeof says>): readonly Finding[] {
  const { measures = [] } = part.terms as { readonly measures?: readonly unknown[] };
  const far = goalsIn({ ...view, parts: [part] }).filter(isFar);
  return ownResults(part)
    .filter((result) => {
      const pay = payAt(part, result);
      const paid = reachable(result).map(pay);
      return isNothing(Math.max(...paid) - Math.min(...paid), ...paid, part.usualPay);
    })
    .flatMap((result) =>
      result.places
        .filter((place) => place < measures.length && !far.some(({ field }) => field[1] === place))
        .map((place) => ({
          severity: "warning",
          component: part.place,
          field: ["measures", place],
          message: say.measure({
            department: part.department,
            least: result.least,
            most: result.most,
            metric: result.metric,
            period: part.period,
          }),
          remedy: say.measureRemedy({ expected: result.expected }),
          figures: { usual: result.expected, least: result.least, most: result.most },
        })),
    );
}
