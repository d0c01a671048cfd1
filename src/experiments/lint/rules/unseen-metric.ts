import { isPayable } from "../../../metrics/paid-metric.ts";
import { hiddenFrom } from "../../../model/people/believed-slopes.ts";
import { ownResults } from "../response.ts";
import type { LintRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** A metric that the person who is paid on it cannot see. */
export const unseenMetric: LintRule = {
  name: "unseen-metric",
  title: { en: "A metric one cannot see", ru: "Невидимый показатель" },
  sentence: {
    en: "Pay on what happens downstream where each department sees its own table only.",
    ru: "Оплата за то, что происходит ниже по воронке, когда каждый отдел видит только свою таблицу.",
  },
  find: ({ parts, company, say }) => {
    const { visibility } = company.measurement;
    if (visibility >= thresholds.leastVisibility) return [];
    return parts.flatMap((part) =>
      ownResults(part)
        .filter(({ about }) => about && isPayable(about))
        .filter(({ about }) =>
          Object.keys("sum" in about! ? about.sum : {}).some((flow) => hiddenFrom[part.department].has(flow)),
        )
        .map((result) => ({
          severity: "warning" as const,
          component: part.place,
          message: say(
            (n) =>
              `${n.who(part.department)} sees ${n.percent(visibility)} of what their work does to ‘${n.metric(result.metric)}’; the rest is taken from volume ("a lead is a lead"), so volume is what this pays for in their eyes`,
            (n) =>
              `${n.who(part.department)} видит ${n.percent(visibility)} того, как его работа меняет показатель «${n.metric(result.metric)}»; об остальном судит по объёму («лид есть лид»), и в его глазах эта выплата — за объём`,
          ),
          remedy: say(
            () => "share the metrics first (`measurement: shared`), or pay on what they see",
            () => "сначала сделайте показатели общими (`measurement: shared`) или платите за то, что видно",
          ),
          figures: { visibility },
        })),
    );
  },
};
