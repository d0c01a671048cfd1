import { type PayPeriod, weeksOf } from "../../model/incentives/component.ts";
import type { Department } from "../../model/ledger/units.ts";
import { type Goal, goalsIn, isBeyondReach, paysShortOf } from "../goals.ts";
import type { Numbers } from "../numbers.ts";
import type { PlanView } from "../plan-view.ts";
import type { Finding, PilotRule, Say } from "../rule.ts";
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

function findingOf(
  view: PlanView,
  goal: Goal,
  idly: boolean,
  say: Say<typeof says>,
): Omit<Finding, "severity"> {
  const { part, result, at, made, field, kind, better } = goal;
  const { metric, expected, least, most } = result;
  const { department, period } = part;
  const end = isBeyondReach(goal) ? (better === "higher" ? most : least) : undefined;
  return {
    component: part.place,
    field,
    message: say.message({ kind, metric, better, department, at, period, made, idly, expected, end }),
    remedy: say.remedy({ expected, meant: otherPeriod(goal), at, kind }),
    figures: { [kind]: at, made, usual: expected, least, most },
    ...mendOf(view, goal),
  };
}

const says = {
  remedy: (
    n: Numbers,
    p: {
      readonly expected: number;
      readonly meant: PayPeriod | undefined;
      readonly at: number;
      readonly kind: "quota" | "target";
    },
  ) =>
    `set it near ${n.plain(p.expected)}${p.meant ? `: ${n.plain(p.at)} is near what comes ${n.during(p.meant)}` : ", which half of the periods make"}`,
  message: (
    n: Numbers,
    p: {
      readonly kind: "quota" | "target";
      readonly metric: string;
      readonly better: "higher" | "lower";
      readonly department: Department;
      readonly at: number;
      readonly period: PayPeriod;
      readonly made: number;
      readonly idly: boolean;
      readonly expected: number;
      readonly end: number | undefined;
    },
  ) => {
    const goal = p.kind === "quota" ? "quota of" : `target for ‘${n.metric(p.metric)}’,`;
    const side = p.kind === "quota" ? "" : p.better === "higher" ? " at least" : " at most";
    const end = p.end === undefined ? "" : `, and luck with the strongest lever ends at ${n.plain(p.end)}`;
    return `${n.who(p.department)} makes this ${goal}${side} ${n.plain(p.at)} ${n.during(p.period)}${p.kind === "quota" ? "" : ","} in ${n.percent(p.made)} of periods${p.idly ? " without doing anything for it" : ""}: usual is ${n.plain(p.expected)}${end}`;
  },
};

/** A goal that hardly anybody makes. */
export const quotaNobodyReaches = {
  name: "quota-nobody-reaches",
  needs: "pilot",
  voids: true,
  says,
  title: "A quota nobody reaches",
  sentence: "A quota, or the target of a measure, that is made in fewer than one period in ten.",
  find: (view, say) =>
    goalsIn(view)
      .filter(({ made }) => made < thresholds.fewAtQuota)
      .map((goal) => ({
        severity: "warning",
        ...findingOf(view, goal, false, say),
        // A goal set high, on the way to which people are paid, is a plan that trials can judge.
        ...(paysShortOf(goal) ? { stands: true } : {}),
      })),
} as const satisfies PilotRule<typeof says>;

/** A goal that is always made. */
export const quotaEverybodyReaches = {
  name: "quota-everybody-reaches",
  needs: "pilot",
  says,
  title: "A quota everybody reaches",
  sentence:
    "A quota, or the target of a measure, that is made in more than nineteen periods of twenty: salary by another name.",
  find: (view, say) =>
    goalsIn(view)
      .filter(({ made }) => made > thresholds.mostAtQuota)
      .map((goal) => ({
        // What must not be exceeded is a guard, and a good one is hardly ever crossed; but it can be.
        severity: goal.better === "lower" && goal.at <= goal.result.most ? "note" : "warning",
        ...findingOf(view, goal, true, say),
      })),
} as const satisfies PilotRule<typeof says>;
