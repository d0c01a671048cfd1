import { paidMetricNamed } from "../../metrics/paid-metric.ts";
import { hiddenFrom } from "../../model/people/believed-slopes.ts";
import { firstRoleOf } from "../../model/roles/index.ts";
import type { FileRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** A metric that the person who is paid on it cannot see. */
export const unseenMetric: FileRule = {
  name: "unseen-metric",
  needs: "file",
  title: { en: "A metric one cannot see", ru: "Невидимый показатель" },
  sentence: {
    en: "Pay on what happens downstream where each department sees its own table only.",
    ru: "Оплата за то, что происходит ниже по воронке, когда каждый отдел видит только свою таблицу.",
  },
  find: ({ statedParts, company, say }) => {
    const { visibility } = company.measurement;
    if (visibility >= thresholds.leastVisibility) return [];
    return statedParts.flatMap((part) =>
      part.looksAt
        .filter(({ metric }) =>
          Object.keys(paidMetricNamed(metric).sum).some((flow) =>
            hiddenFrom[firstRoleOf(part.department)].has(flow),
          ),
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
