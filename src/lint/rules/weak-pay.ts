import { departments } from "../../model/ledger/units.ts";
import { isFlat } from "../response.ts";
import type { PilotRule } from "../rule.ts";
import { thresholds } from "../thresholds.ts";

/** Variable pay too small to be worth moving for. */
export const weakPay: PilotRule = {
  name: "weak-pay",
  needs: "pilot",
  title: { en: "Pay too weak to be felt", ru: "Слишком слабая оплата" },
  sentence: {
    en: "A bonus from which the best answer to it would bring less than half a per cent of pay.",
    ru: "Бонус, лучший ответ на который принёс бы меньше половины процента оплаты.",
  },
  find: ({ parts, payAWeek, say }) =>
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
          message: say(
            (n) =>
              `the best answer to all bonuses together would bring ${n.whom(department)} ${n.money(gain)} a week after what it costs them, ${n.percent(share)} of their pay: as money that is hardly a reason to move`,
            (n) =>
              `лучший ответ на все бонусы вместе принёс бы ${n.whom(department)} ${n.money(gain)} в неделю за вычетом усилий — ${n.percent(share)} оплаты: как деньги это почти не повод что-то менять`,
          ),
          remedy: say(
            () =>
              "tie the money closer to one's own result, or keep it as a share in success that is not meant to steer",
            () =>
              "свяжите деньги с личным результатом или считайте это участием в успехе, которое ничем не управляет",
          ),
          figures: { gain, share },
        } as const,
      ];
    }),
};
