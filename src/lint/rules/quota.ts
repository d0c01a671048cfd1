import type { Text } from "../../language/text.ts";
import { type PayPeriod, weeksOf } from "../../model/incentives/component.ts";
import { type Goal, goalsIn, isBeyondReach, paysShortOf } from "../goals.ts";
import type { PlanView } from "../plan-view.ts";
import type { Finding, PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** A goal within a third of what another period brings was meant for it. */
const near = 4 / 3;

/** The goal at the usual result; one that follows results has another cure than its first value. */
function mendOf({ stated }: PlanView, { part, field, ofReference, result }: Goal): Pick<Finding, "mends"> {
  const terms = stated[part.place]!;
  if ("ratchet" in terms || "rebase" in terms || result.expected <= 0) return {};
  return { mends: [{ field, to: ofReference ? 1 : Number(result.expected.toPrecision(3)) }] };
}

/** What a result usually comes to in another period, where a goal lies near that: it was stated for the wrong one. */
function otherPeriod({ at, result: { expected, about }, part: { weeks } }: Goal): PayPeriod | undefined {
  const isNear = (period: PayPeriod) => {
    const ratio = at / ((expected * weeksOf[period]) / weeks);
    return weeksOf[period] !== weeks && ratio > 1 / near && ratio < near;
  };
  // A rate is the same in every period.
  const adds = about === undefined || !("per" in about) || about.per === undefined;
  return adds && expected > 0 ? (["week", "month", "quarter", "year"] as const).find(isNear) : undefined;
}

/** What would help a goal that is far from what people bring. */
function nearUsual({ say }: PlanView, goal: Goal): Text {
  const meant = otherPeriod(goal);
  const { expected } = goal.result;
  return say(
    (n) =>
      `set it near ${n.plain(expected)}${meant ? `: ${n.plain(goal.at)} is near what comes ${n.during(meant)}` : ", which half of the periods make"}`,
    (n) =>
      `поставьте ${goal.kind === "quota" ? "его" : "её"} около ${n.plain(expected)}: ${meant ? `${n.plain(goal.at)} — это примерно столько, сколько выходит ${n.during(meant)}` : "столько выходит в половине периодов"}`,
  );
}

/** Which goal is meant, and how often it is made. */
function howOften({ say }: PlanView, { kind, part, result, at, made, better }: Goal, idly: boolean): Text {
  return say(
    (n) => {
      const goal = kind === "quota" ? "quota of" : `target for ‘${n.metric(result.metric)}’,`;
      const side = kind === "quota" ? "" : better === "higher" ? " at least" : " at most";
      return `${n.who(part.department)} makes this ${goal}${side} ${n.plain(at)} ${n.during(part.period)}${kind === "quota" ? "" : ","} in ${n.percent(made)} of periods${idly ? " without doing anything for it" : ""}: usual is ${n.plain(result.expected)}`;
    },
    (n) => {
      const goal =
        kind === "quota"
          ? "выполняет план"
          : `достигает этой цели (показатель «${n.metric(result.metric)}», ${better === "higher" ? "не меньше" : "не больше"}`;
      return `${n.who(part.department)} ${goal} ${n.plain(at)} ${n.during(part.period)}${kind === "quota" ? "" : ")"} в ${n.percent(made)} периодов${idly ? " без всяких усилий" : ""}: обычно выходит ${n.plain(result.expected)}`;
    },
  );
}

/** How far luck with the strongest lever goes toward a goal that lies beyond it. */
function endOfReach({ say }: PlanView, goal: Goal): Text {
  if (!isBeyondReach(goal)) return { en: "", ru: "" };
  const { better, result } = goal;
  return say(
    (n) =>
      `, and luck with the strongest lever ends at ${n.plain(better === "higher" ? result.most : result.least)}`,
    (n) =>
      `, а с удачей и сильнейшим рычагом — не ${better === "higher" ? "больше" : "меньше"} ${n.plain(better === "higher" ? result.most : result.least)}`,
  );
}

function findingOf(view: PlanView, goal: Goal, idly: boolean): Omit<Finding, "severity"> {
  const [often, end] = [howOften(view, goal, idly), endOfReach(view, goal)];
  const { part, result, at, made, field } = goal;
  return {
    component: part.place,
    field,
    message: { en: often.en + end.en, ru: often.ru + end.ru },
    remedy: nearUsual(view, goal),
    figures: { [goal.kind]: at, made, usual: result.expected, least: result.least, most: result.most },
    ...mendOf(view, goal),
  };
}

/** A goal that hardly anybody makes. */
export const quotaNobodyReaches: PilotRule = {
  name: "quota-nobody-reaches",
  needs: "pilot",
  voids: true,
  title: { en: "A quota nobody reaches", ru: "Невыполнимый план" },
  sentence: {
    en: "A quota, or the target of a measure, that is made in fewer than one period in ten.",
    ru: "План или цель показателя, которых достигают реже, чем в одном периоде из десяти.",
  },
  find: (view) =>
    goalsIn(view)
      .filter(({ made }) => made < thresholds.fewAtQuota)
      .map((goal) => ({
        severity: "warning",
        ...findingOf(view, goal, false),
        // A goal set high, on the way to which people are paid, is a plan that trials can judge.
        ...(paysShortOf(goal) ? { stands: true } : {}),
      })),
};

/** A goal that is always made. */
export const quotaEverybodyReaches: PilotRule = {
  name: "quota-everybody-reaches",
  needs: "pilot",
  title: { en: "A quota everybody reaches", ru: "План, который выполняют все" },
  sentence: {
    en: "A quota, or the target of a measure, that is made in more than nineteen periods of twenty: salary by another name.",
    ru: "План или цель показателя, которых достигают чаще, чем в девятнадцати периодах из двадцати: это тот же оклад.",
  },
  find: (view) =>
    goalsIn(view)
      .filter(({ made }) => made > thresholds.mostAtQuota)
      .map((goal) => ({
        // What must not be exceeded is a guard, and a good one is hardly ever crossed; but it can be.
        severity: goal.better === "lower" && goal.at <= goal.result.most ? "note" : "warning",
        ...findingOf(view, goal, true),
      })),
};
