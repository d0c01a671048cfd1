import type { Department } from "../../model/ledger/units.ts";
import { excess } from "../../statistics/nothing.ts";
import type { Numbers } from "../numbers.ts";
import { ownResults, payAt } from "../response.ts";
import type { PilotRule } from "../rule.ts";

const says = {
  message: (
    n: Numbers,
    p: {
      readonly metric: string;
      readonly better: number;
      readonly department: Department;
      readonly worth: number;
    },
  ) =>
    `one more of ‘${n.metric(p.metric)}’ ${p.better > 0 ? "is good for the company and costs" : "is bad for the company and brings"} ${n.whom(p.department)} ${n.money(p.worth)}`,
  remedy: (_: Numbers, p: { readonly better: number }) =>
    p.better > 0 ? "pay for it, or leave it out" : "turn it into a penalty, or pay on what is wanted instead",
};

/** Pay that falls where a result gets better. */
export const negativeMarginalPay = {
  name: "negative-marginal-pay",
  needs: "pilot",
  says,
  title: "Negative marginal pay",
  sentence: "Pay that falls as a result gets better: a fine on what is good, or money for what is bad.",
  find: ({ parts }, say) =>
    parts.flatMap((part) =>
      ownResults(part).flatMap((result) => {
        const { about, expected, spread, metric } = result;
        const better = { higher: 1, lower: -1, neither: 0 }[about?.better ?? "neither"];
        const pay = payAt(part, result);
        const gain = excess(pay(expected + spread), pay(expected - spread));
        if (gain * better >= 0) return [];
        const worth = gain / (2 * spread);
        return [
          {
            severity: "warning",
            component: part.place,
            ...(result.places[0] === 0 && "metric" in part.terms ? { field: ["metric"] } : {}),
            message: say.message({ metric, better, department: part.department, worth: Math.abs(worth) }),
            remedy: say.remedy({ better }),
            figures: { worth },
          } as const,
        ];
      }),
    ),
} as const satisfies PilotRule<typeof says>;
