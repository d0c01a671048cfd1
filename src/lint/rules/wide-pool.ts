import { rosterOf } from "../../model/roles/roster.ts";
import type { Numbers } from "../numbers.ts";
import { ownResults, payAt } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const says = {
  message: (
    n: Numbers,
    p: { readonly share: number; readonly others: number; readonly metric: string; readonly worth: number },
  ) =>
    `of what one person adds here they get ${n.percent(p.share)} back, the other ${n.count(p.others)} the rest: one more unit of ‘${n.metric(p.metric)}’ is worth ${n.money(p.worth)} to whoever brings it`,
  remedy: () => "pool by smaller teams, or put more of the money on people's own results (a hybrid)",
};

/** A common result whose pay is spread over so many that one's own part is not felt. */
export const widePool = {
  name: "wide-pool",
  needs: "pilot",
  says,
  title: "A pool too wide",
  sentence: "Pay on a common result of which whoever brings it gets less than a tenth back.",
  find: ({ parts, company, payAWeek }, say) =>
    parts
      .filter(
        ({ usualPay, weeks, department }) =>
          usualPay / weeks >= thresholds.leastCommonPay * payAWeek[department].all,
      )
      .flatMap((part) =>
        ownResults(part)
          .filter(({ whose }) => whose === "shared")
          .flatMap((result) => {
            const sharers = part.standpoint.seat.colleagues.length + 1;
            const everyone = parts.some(
              (other) => other.place === part.place && other.department !== part.department,
            );
            const people = everyone && result.unit === 0 ? rosterOf(company).length : sharers;
            const share = 1 / people;
            const pay = payAt(part, result);
            const worth =
              (pay(result.expected + result.spread) - pay(result.expected - result.spread)) /
              (2 * result.spread);
            if (share >= thresholds.leastOwnShare || result.spread === 0 || worth === 0) return [];
            return [
              {
                severity: "warning",
                component: part.place,
                message: say.message({ share, others: people - 1, metric: result.metric, worth }),
                remedy: say.remedy(),
                figures: { share, people, worth },
              } as const,
            ];
          }),
      ),
} as const satisfies PilotRule<typeof says>;
