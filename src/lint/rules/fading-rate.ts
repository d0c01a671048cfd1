import type { ComponentTerms, PayPeriod } from "../../model/incentives/component.ts";
import { type Threshold, thresholdFor } from "../../model/incentives/threshold.ts";
import type { Numbers } from "../numbers.ts";
import { paidResults, shareAtLeast } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

interface Tiered {
  readonly tiers?: readonly { readonly from: Threshold; readonly times: number }[];
  readonly rate?: number;
}

const says = {
  message: (
    n: Numbers,
    p: { readonly at: number; readonly period: PayPeriod; readonly reached: number; readonly times: number },
  ) =>
    `\`times\` is a multiple of the base rate: from ${n.plain(p.at)} ${n.during(p.period)} on, where ${n.percent(p.reached)} of periods come to, a unit pays ${n.percent(p.times)} of it`,
  remedy: (_: Numbers, p: { readonly own: number | undefined }) =>
    `if the tier's own rate was meant, divide it by \`rate\`${p.own === undefined ? "" : `: ${p.own}`}`,
};

/** A tier's factor typed as its rate: .12 in place of 1.5 of a rate of .08. */
export const fadingRate = {
  name: "fading-rate",
  needs: "pilot",
  says,
  title: "A rate that fades where people are",
  sentence:
    "A tier from which on a unit pays less than a fifth of the base rate, within what three periods in ten bring.",
  find: ({ parts }, say) =>
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
            message: say.message({ at, period: part.period, reached, times }),
            remedy: say.remedy({ own: rate ? Number((times / rate).toPrecision(3)) : undefined }),
            figures: { from: at, times, reached },
          } as const,
        ];
      });
    }),
} as const satisfies PilotRule<typeof says>;
