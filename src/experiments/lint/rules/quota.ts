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

const fieldOf = (view: PlanView, place: number) =>
  "quotaOfReference" in view.stated[place]! ? "quotaOfReference" : "quota";

/** A quota that hardly anybody makes. */
export const quotaNobodyReaches: PilotRule = {
  name: "quota-nobody-reaches",
  needs: "pilot",
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
          remedy: view.say(
            (n) => `set it near ${n.plain(result.expected)}, where six periods in ten should make it`,
            (n) =>
              `поставьте его около ${n.plain(result.expected)}: план должен выполняться в шести периодах из десяти`,
          ),
          figures: { quota, made, usual: result.expected, most: result.most },
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
          remedy: view.say(
            (n) => `raise it to ${n.plain(result.expected)}, which half of the periods make`,
            (n) => `поднимите его до ${n.plain(result.expected)}: столько выходит в половине периодов`,
          ),
          figures: { quota, made, usual: result.expected },
        }),
      ),
};
