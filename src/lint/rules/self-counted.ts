import type { FileRule } from "../rule.ts";

/** Pay on a number that the paid department counts by its own definition. */
export const selfCounted: FileRule = {
  name: "self-counted",
  needs: "file",
  title: { en: "A metric one counts oneself", ru: "Показатель, который считаешь сам" },
  sentence: {
    en: "Marketing paid on MQLs where it counts more of them than there are.",
    ru: "Оплата маркетинга по MQL, которых он насчитывает больше, чем есть.",
  },
  find: ({ statedParts, company, say }) => {
    const { mqlInflation } = company.measurement;
    if (mqlInflation <= 0) return [];
    return statedParts
      .filter((part) => part.department === "marketing")
      .flatMap((part) =>
        part.looksAt
          .filter(({ metric }) => metric === "mqls")
          .map(() => ({
            severity: "warning" as const,
            component: part.place,
            message: say(
              (n) =>
                `marketing's own table counts ${n.percent(mqlInflation)} more MQLs than were handed over, and this pays on that table`,
              (n) =>
                `в таблице маркетинга MQL на ${n.percent(mqlInflation)} больше, чем передано, а платят по этой таблице`,
            ),
            remedy: say(
              () => "pay on leads that sales accepted, or let one table count for both",
              () => "платите за лиды, принятые продажами, или ведите одну таблицу на всех",
            ),
            figures: { mqlInflation },
          })),
      );
  },
};
