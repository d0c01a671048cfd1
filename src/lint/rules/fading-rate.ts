import type { ComponentTerms } from "../../model/incentives/component.ts";
import { type Threshold, thresholdFor } from "../../model/incentives/threshold.ts";
import { paidResults, shareAtLeast } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

interface Tiered {
  readonly tiers?: readonly { readonly from: Threshold; readonly times: number }[];
  readonly rate?: number;
}

/** A tier's factor typed as its rate: .12 in place of 1.5 of a rate of .08. */
export const fadingRate: PilotRule = {
  name: "fading-rate",
  needs: "pilot",
  title: { en: "A rate that fades where people are", ru: "Ставка, которая гаснет там, где люди" },
  sentence: {
    en: "A tier from which on a unit pays less than a fifth of the base rate, within what three periods in ten bring.",
    ru: "Ступень, после которой единица стоит меньше пятой части базовой ставки, — там, куда доходят три периода из десяти.",
  },
  find: ({ parts, say }) =>
    parts.flatMap((part) => {
      const { tiers = [], rate } = part.terms as ComponentTerms & Tiered;
      const [result] = paidResults(part);
      return tiers.flatMap(({ from, times }, tier) => {
        const at = thresholdFor(from, part.department);
        const reached = result === undefined ? 0 : shareAtLeast(result, at);
        // A stop is said on purpose; what follows a stop or a fade is told by the first.
        const before = tier === 0 ? 1 : tiers[tier - 1]!.times;
        if (times === 0 || times >= thresholds.fadedRate * before || reached < thresholds.mostAtCap)
          return [];
        return [
          {
            severity: "warning",
            component: part.place,
            field: ["tiers", tier, "times"],
            message: say(
              (n) =>
                `\`times\` is a multiple of the base rate: from ${n.plain(at)} ${n.during(part.period)} on, where ${n.percent(reached)} of periods come to, a unit pays ${n.percent(times)} of it`,
              (n) =>
                `\`times\` — во сколько раз больше базовой ставки: с ${n.plain(at)} ${n.during(part.period)}, куда доходят ${n.percent(reached)} периодов, единица стоит ${n.percent(times)} от неё`,
            ),
            remedy: say(
              () =>
                `if the tier's own rate was meant, divide it by \`rate\`${rate ? `: ${Number((times / rate).toPrecision(3))}` : ""}`,
              () =>
                `если имелась в виду ставка ступени, разделите её на \`rate\`${rate ? `: ${Number((times / rate).toPrecision(3))}` : ""}`,
            ),
            figures: { from: at, times, reached },
          } as const,
        ];
      });
    }),
};
