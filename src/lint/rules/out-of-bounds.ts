import { mostMoney } from "../../model/incentives/payroll.ts";
import type { Department } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
import type { PartView } from "../part-view.ts";
import { payRange } from "../response.ts";
import type { PilotRule } from "../rule.ts";

function isOutOfBounds(part: PartView): boolean {
  return ![part.usualPay, ...payRange(part)].every((money) => Math.abs(money) <= mostMoney);
}

const says = {
  message: (n: Numbers, p: { readonly department: Department }) =>
    `pays ${n.who(p.department)} more than can be counted: trials of this plan will be broken off`,
  remedy: () => "check its quota, rate and bonus for a number that is far too small or too large",
};

/** Pay that comes to more than can be counted; nothing else can be said of such a plan. */
export const outOfBounds = {
  name: "out-of-bounds",
  needs: "pilot",
  voids: true,
  says,
  title: "Pay out of all bounds",
  sentence: "Pay that comes to more than can be counted, at usual results or within reach.",
  find: ({ parts }, say) =>
    parts.filter(isOutOfBounds).map(({ place, department }) => ({
      severity: "error",
      component: place,
      message: say.message({ department }),
      remedy: say.remedy(),
    })),
} as const satisfies PilotRule<typeof says>;
