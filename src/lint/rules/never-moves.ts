import { isNothing } from "../../statistics/nothing.ts";
import { goalsIn, isFar } from "../goals.ts";
import type { PartView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import { isFlat, ownResults, payAt, reachable } from "../response.ts";
import type { Finding, PilotRule } from "../rule.ts";

/** A component that pays or takes the same over everything that can be reached. */
export const neverMoves: PilotRule = {
  name: "never-moves",
  needs: "pilot",
  title: { en: "A component that never moves", ru: "Выплата, которая не меняется" },
  sentence: {
    en: "A bonus, commission, fine or measure of a scorecard that comes to the same over all results within reach.",
    ru: "Бонус, комиссия, штраф или показатель карты, одинаковые при всех достижимых результатах.",
  },
  find: (view) => [
    ...view.parts.filter((part) => !isFlat(part)).flatMap((part) => idleMeasures(part, view)),
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
          message: view.say(
            (n) =>
              `pays ${n.whom(department)} ${n.money(usualPay)} ${n.during(period)} over all results within reach: nothing that anybody does changes it`,
            (n) =>
              `${n.whom(department)} причитается ${n.money(usualPay)} ${n.during(period)} при любом достижимом результате: от действий людей это не зависит`,
          ),
          remedy: view.say(
            () =>
              isDeterrent(terms)
                ? "leave it as a warning, or lower the allowance to where results are"
                : "move its rate, cap, share or threshold to where results are, or take it out",
            () =>
              isDeterrent(terms)
                ? "оставьте как предупреждение или опустите допустимое туда, где лежат результаты"
                : "перенесите ставку, потолок, долю или порог туда, где лежат результаты, или уберите её",
          ),
          figures: { pay: usualPay },
          ...mendOf(part, view.stated[place]!),
        };
      }),
  ],
};

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
function idleMeasures(part: PartView, view: PlanView): readonly Finding[] {
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
          message: view.say(
            (n) =>
              `for ${n.who(part.department)} this measure counts the same from ${n.plain(result.least)} to ${n.plain(result.most)} of ‘${n.metric(result.metric)}’, all that is within reach ${n.during(part.period)}`,
            (n) =>
              `для роли «${n.who(part.department)}» этот показатель засчитывается одинаково от ${n.plain(result.least)} до ${n.plain(result.most)} («${n.metric(result.metric)}»), то есть при всём достижимом ${n.during(part.period)}`,
          ),
          remedy: view.say(
            (n) =>
              `put its target near ${n.plain(result.expected)}, which is usual, and its bounds around it, or take it out`,
            (n) =>
              `поставьте его цель около обычных ${n.plain(result.expected)}, а границы — вокруг неё, или уберите его`,
          ),
          figures: { usual: result.expected, least: result.least, most: result.most },
        })),
    );
}
