import type { Department } from "../../model/ledger/units.ts";
import { departments } from "../../model/ledger/units.ts";
import type { Numbers } from "../numbers.ts";
import { isFlat } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

const says = {
  message: (
    n: Numbers,
    p: { readonly department: Department; readonly gain: number; readonly share: number },
  ) =>
    `the best answer to all bonuses together would bring ${n.whom(p.department)} ${n.money(p.gain)} a week after what it costs them, ${n.percent(p.share)} of their pay: as money that is hardly a reason to move`,
  remedy: () =>
    "tie the money closer to one's own result, or keep it as a share in success that is not meant to steer",
};

/** Variable pay too small to be worth moving for. */
export const weakPay = {
  name: "weak-pay",
  needs: "pilot",
  says,
  title: "Pay too weak to be felt",
  sentence: "A bonus from which the best answer to it would bring less than half a per cent of pay.",
  find: ({ parts, payAWeek }, say) =>
    departments.flatMap((department) => {
      const own = parts.filter((part) => part.department === department && !part.salary);
      if (own.every(isFlat)) return [];
      const levers = own[0]!.standpoint.repertoire.levers;
      const gain = levers.reduce((sum, { curvature }, lever) => {
        const slope = own.reduce((total, { gradient }) => total + gradient[lever]!, 0);
        return sum + (slope * slope) / (2 * curvature);
      }, 0);
      const { all, salary } = payAWeek[department];
      const share = gain / Math.max(all, salary, 1);
      if (share >= thresholds.leastGain) return [];
      return [
        {
          severity: "note",
          component: own[0]!.place,
          message: say.message({ department, gain, share }),
          remedy: say.remedy(),
          figures: { gain, share },
        } as const,
      ];
    }),
} as const satisfies PilotRule<typeof says>;
