import type { Text } from "../../../language/text.ts";
import { type PayPeriod, weeksOf } from "../../../model/incentives/component.ts";
import type { PartView, ResultView } from "../part-view.ts";
import type { PlanView } from "../plan-view.ts";
import { ownResults, shareAtLeast } from "../response.ts";
import type { Finding, PilotRule } from "../rule.ts";
import { quotaOf } from "../term-numbers.ts";
import { thresholds } from "../thresholds.ts";

/** Every quota that a plan states, with the share of periods in which it is made: over a run, where it follows results. */
function quotasIn({ parts }: PlanView) {
  return parts.flatMap((part) => {
    const quota = quotaOf(part);
    const result = ownResults(part)[0];
    if (quota === undefined || result === undefined) return [];
    return [{ part, quota, result, made: part.made ?? shareAtLeast(result, quota) }];
  });
}

/** A quota within a third of what another period brings was meant for it. */
const near = 4 / 3;

const fieldOf = (view: PlanView, place: number) =>
  "quotaOfReference" in view.stated[place]! ? "quotaOfReference" : "quota";

/** The quota at the usual result; one that follows results has another cure than its first value. */
function mendOf({ stated }: PlanView, place: number, usual: number): Pick<Finding, "mends"> {
  const terms = stated[place]!;
  if ("ratchet" in terms || "rebase" in terms || usual <= 0) return {};
  const to = "quotaOfReference" in terms ? 1 : Number(usual.toPrecision(3));
  return { mends: [{ field: ["quotaOfReference" in terms ? "quotaOfReference" : "quota"], to }] };
}

/** What a result usually comes to in another period, where a quota lies near that: it was stated for the wrong one. */
function otherPeriod(quota: number, { expected }: ResultView, { weeks }: PartView): PayPeriod | undefined {
  const isNear = (period: PayPeriod) => {
    const ratio = quota / ((expected * weeksOf[period]) / weeks);
    return weeksOf[period] !== weeks && ratio > 1 / near && ratio < near;
  };
  return expected > 0 ? (["week", "month", "quarter", "year"] as const).find(isNear) : undefined;
}

/** What would help a quota that is far from what people bring. */
function nearUsual({ say }: PlanView, part: PartView, quota: number, result: ResultView): Text {
  const meant = otherPeriod(quota, result, part);
  return say(
    (n) =>
      `set it near ${n.plain(result.expected)}${meant ? `: ${n.plain(quota)} is near what comes ${n.during(meant)}` : ", which half of the periods make"}`,
    (n) =>
      `поставьте его около ${n.plain(result.expected)}: ${meant ? `${n.plain(quota)} — это примерно столько, сколько выходит ${n.during(meant)}` : "столько выходит в половине периодов"}`,
  );
}

/** A quota that hardly anybody makes. */
export const quotaNobodyReaches: PilotRule = {
  name: "quota-nobody-reaches",
  needs: "pilot",
  voids: true,
  title: { en: "A quota nobody reaches", ru: "Невыполнимый план" },
  sentence: {
    en: "A quota that is made in fewer than one period in ten.",
    ru: "План, который выполняют реже, чем в одном периоде из десяти.",
  },
  find: (view) =>
    quotasIn(view)
      .filter(({ made }) => made < thresholds.fewAtQuota)
      .map(({ part, quota, result, made }): Finding => {
        const lost = quota > result.most;
        return {
          severity: "warning",
          component: part.place,
          field: [fieldOf(view, part.place)],
          message: view.say(
            (n) =>
              `${n.who(part.department)} makes this quota of ${n.plain(quota)} ${n.during(part.period)} in ${n.percent(made)} of periods: usual is ${n.plain(result.expected)}${lost ? `, and luck with the strongest lever ends at ${n.plain(result.most)}` : ""}`,
            (n) =>
              `${n.who(part.department)} выполняет план ${n.plain(quota)} ${n.during(part.period)} в ${n.percent(made)} периодов: обычно выходит ${n.plain(result.expected)}${lost ? `, а с удачей и сильнейшим рычагом — не больше ${n.plain(result.most)}` : ""}`,
          ),
          remedy: nearUsual(view, part, quota, result),
          figures: { quota, made, usual: result.expected, most: result.most },
          ...mendOf(view, part.place, result.expected),
        };
      }),
};

/** A quota that is always made. */
export const quotaEverybodyReaches: PilotRule = {
  name: "quota-everybody-reaches",
  needs: "pilot",
  title: { en: "A quota everybody reaches", ru: "План, который выполняют все" },
  sentence: {
    en: "A quota that is made in more than nineteen periods of twenty: salary by another name.",
    ru: "План, который выполняют чаще, чем в девятнадцати периодах из двадцати: это тот же оклад.",
  },
  find: (view) =>
    quotasIn(view)
      .filter(({ made }) => made > thresholds.mostAtQuota)
      .map(
        ({ part, quota, result, made }): Finding => ({
          severity: "warning",
          component: part.place,
          field: [fieldOf(view, part.place)],
          message: view.say(
            (n) =>
              `${n.who(part.department)} makes this quota of ${n.plain(quota)} ${n.during(part.period)} in ${n.percent(made)} of periods without doing anything for it: usual is ${n.plain(result.expected)}`,
            (n) =>
              `${n.who(part.department)} выполняет план ${n.plain(quota)} ${n.during(part.period)} в ${n.percent(made)} периодов без всяких усилий: обычно выходит ${n.plain(result.expected)}`,
          ),
          remedy: nearUsual(view, part, quota, result),
          figures: { quota, made, usual: result.expected },
          ...mendOf(view, part.place, result.expected),
        }),
      ),
};
