import { worthOf } from "../cross-pay.ts";
import type { LintRule } from "../rule.ts";
import { termNumber } from "../term-numbers.ts";

/** What is taken back for lost bookings must have been paid before. */
export const idleClawback: LintRule = {
  name: "clawback-without-pay",
  title: { en: "A clawback that takes back more than was paid", ru: "Возврат больше, чем было заплачено" },
  sentence: {
    en: "A clawback for people who are paid nothing on bookings, or at a higher rate than they were paid.",
    ru: "Возврат с тех, кому за сделки не платят, или по ставке выше той, по которой платили.",
  },
  find: ({ parts, say }) =>
    parts
      .filter(({ terms }) => terms.type === "clawback")
      .flatMap((part) => {
        const rate = (termNumber(part, "rate") ?? 0) * (termNumber(part, "share") ?? 1);
        const paid = parts
          .filter(({ department, terms }) => department === part.department && terms.type !== "clawback")
          .flatMap((other) =>
            other.results
              .filter(({ about }) => about?.unit === "money" && about.better === "higher")
              .map((result) => Math.max(0, worthOf(other, result))),
          )
          .reduce((sum, worth) => sum + worth, 0);
        if (rate === 0 || rate <= paid * 1.05) return [];
        return [
          {
            severity: "warning",
            component: part.place,
            field: ["rate"],
            message: say(
              (n) =>
                `takes back ${n.percent(rate)} of bookings that are lost early, and ${n.who(part.department)} is paid ${n.percent(paid)} on them`,
              (n) =>
                `забирает ${n.percent(rate)} рано потерянных сделок, а ${n.who(part.department)} получает с них ${n.percent(paid)}`,
            ),
            remedy: say(
              (n) => `take back ${n.percent(paid)} at most`,
              (n) => `забирайте не больше ${n.percent(paid)}`,
            ),
            figures: { rate, paid },
          } as const,
        ];
      }),
};
