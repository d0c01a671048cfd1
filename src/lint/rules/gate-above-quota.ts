import type { ComponentTerms } from "../../model/incentives/component.ts";
import type { Gate } from "../../model/incentives/modifiers/gate.ts";
import { watchedOf } from "../../model/incentives/modifiers/watched.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView } from "../part-view.ts";
import { jumpsOf, ownResults } from "../response.ts";
import type { Finding, PilotRule } from "../rule.ts";
import { quotaOf } from "../term-numbers.ts";

/** The gate at the quota, where both look at one result. */
function mendOf(
  part: PartView,
  stated: ComponentTerms,
  quota: number,
  opens: number,
): Pick<Finding, "mends"> {
  const { gate } = stated as ComponentTerms & { readonly gate: Gate };
  const [its, own] = [watchedOf(gate, part.terms), watchedOf({}, part.terms)];
  if (its.metric !== own.metric || its.scope !== own.scope) return {};
  if (gate.ofReference === undefined)
    return {
      mends: [
        { field: ["gate", "from", ...(typeof gate.from === "object" ? [part.department] : [])], to: quota },
      ],
    };
  // Rounded down: a gate may not come out above the quota.
  const to = Math.floor((1000 * gate.ofReference * quota) / opens) / 1000;
  return { mends: [{ field: ["gate", "ofReference"], to }] };
}

const says = {
  message: (n: Numbers, p: { readonly quota: number; readonly at: number }) =>
    `the quota is ${n.plain(p.quota)}, and nothing is paid under ${n.plain(p.at)}: the gate is the real quota`,
  remedy: () => "put the gate below the quota, or raise the quota to it",
};

/** A gate that stands behind the goal. */
export const gateAboveQuota = {
  name: "gate-above-quota",
  needs: "pilot",
  says,
  title: "A gate above the quota",
  sentence: "Pay for a quota that is only let through at a higher result than the quota itself.",
  find: ({ parts, stated }, say) =>
    parts.flatMap((part) => {
      const quota = quotaOf(part);
      const result = ownResults(part)[0];
      if (quota === undefined || result === undefined || !("gate" in part.terms)) return [];
      const first = jumpsOf(
        part,
        { ...result, least: 0, most: 3 * quota },
        1e-6 * Math.abs(part.usualPay || 1),
      )[0];
      if (first === undefined || first.at <= quota * 1.001) return [];
      return [
        {
          severity: "warning",
          component: part.place,
          field: ["gate"],
          message: say.message({ quota, at: first.at }),
          remedy: say.remedy(),
          figures: { quota, gate: first.at },
          ...mendOf(part, stated[part.place]!, quota, first.at),
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
