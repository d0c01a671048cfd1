import type { PayPeriod } from "../../model/incentives/component.ts";
import type { Department } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
import { payRange } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { capOf } from "../term-numbers.ts";

const says = {
  message: (
    n: Numbers,
    p: {
      readonly cap: number;
      readonly department: Department;
      readonly most: number;
      readonly period: PayPeriod;
    },
  ) =>
    `the cap of ${n.money(p.cap)} is never touched: ${n.who(p.department)} can get to ${n.money(p.most)} ${n.during(p.period)} at most`,
  remedy: () => "leave it as an insurance, or lower it to where it should bite",
};

/** A cap that nobody ever touches. */
export const farCap = {
  name: "far-cap",
  needs: "pilot",
  says,
  title: "A cap out of reach",
  sentence: "A cap above everything that can be earned.",
  find: ({ parts }, say) =>
    parts.flatMap((part) => {
      const cap = capOf(part);
      const most = payRange(part)[1];
      if (cap === undefined || most >= cap) return [];
      return [
        {
          severity: "note",
          component: part.place,
          field: ["cap"],
          message: say.message({ cap, department: part.department, most, period: part.period }),
          remedy: say.remedy(),
          figures: { cap, most },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
