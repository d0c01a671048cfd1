import { type Department, departments, otherDepartments } from "../../model/ledger/units.ts";
import { expectedSlopeOf } from "../cross-pay.ts";
import type { Numbers } from "../numbers.ts";
import type { PilotRule } from "../rule.ts";
import { congruity, totalGradient } from "../slopes.ts";
import { thresholds } from "../thresholds.ts";

const says = {
  message: (
    n: Numbers,
    p: {
      readonly department: Department;
      readonly other: Department;
      readonly lever: string;
      readonly turned: number;
      readonly gain: number;
      readonly loss: number;
      readonly agreement: number;
    },
  ) =>
    `what pays ${n.whom(p.department)} takes from ${n.whom(p.other)}: moving ‘${n.lever(p.lever)}’ by ${p.turned > 0 ? "+" : "\u2212"}.1 brings ${n.money(p.gain)} a week and costs the other department ${n.money(p.loss)} (cosine of the two gradients ${n.plain(p.agreement)})`,
  remedy: () => "pay both on one result further down the funnel, or add a common part",
};

/** One department's way to its pay takes from the other's. */
export const pullingApart = {
  name: "pulling-apart",
  needs: "pilot",
  says,
  title: "Departments that pull apart",
  sentence: "What brings one department its pay lowers the other's, by the pilot's slopes.",
  find: (view, say) =>
    departments.flatMap((department) => {
      const [other] = otherDepartments(department) as [Department];
      const own = view.parts.filter((part) => part.department === department);
      const levers = view.standpoints[department].repertoire.levers;
      const total = totalGradient(own, view.standpoints[department]);
      const theirs = expectedSlopeOf(view, department);
      const agreement = congruity(total, theirs, view.standpoints[department]);
      if (agreement >= thresholds.pullingApart) return [];
      const worst = levers
        .map(({ name, curvature }, lever) => ({
          name,
          lever,
          harm: (total[lever]! * theirs[lever]!) / curvature,
        }))
        .sort((a, b) => a.harm - b.harm)[0]!;
      const place = own.filter(({ salary }) => !salary).map((part) => part.place)[0];
      const [gain, loss] = [total[worst.lever]! / 10, theirs[worst.lever]! / 10];
      const turned = Math.sign(gain) || 1;
      return [
        {
          severity: "warning",
          ...(place === undefined ? {} : { component: place }),
          message: say.message({
            department,
            other,
            lever: worst.name,
            turned,
            gain: Math.abs(gain),
            loss: -turned * loss,
            agreement,
          }),
          remedy: say.remedy(),
          figures: { agreement },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
