import { mostMoney } from "../../model/incentives/payroll.ts";
import type { PartView } from "../part-view.ts";
import { payRange } from "../response.ts";
import type { PilotRule } from "../rule.ts";

function isOutOfBounds(part: PartView): boolean {
  return ![part.usualPay, ...payRange(part)].every((money) => Math.abs(money) <= mostMoney);
}

/** Pay that comes to more than can be counted; nothing else can be said of such a plan. */
export const outOfBounds: PilotRule = {
  name: "out-of-bounds",
  needs: "pilot",
  voids: true,
  title: { en: "Pay out of all bounds", ru: "Выплата сверх всякой меры" },
  sentence: {
    en: "Pay that comes to more than can be counted, at usual results or within reach.",
    ru: "Выплата, которую при обычных или достижимых результатах уже не сосчитать.",
  },
  find: ({ parts, say }) =>
    parts.filter(isOutOfBounds).map(({ place, department }) => ({
      severity: "error",
      component: place,
      message: say(
        ({ who }) =>
          `pays ${who(department)} more than can be counted: trials of this plan will be broken off`,
        ({ whom }) =>
          `платит больше, чем можно сосчитать (${whom(department)}): прогоны такого плана прервутся`,
      ),
      remedy: say(
        () => "check its quota, rate and bonus for a number that is far too small or too large",
        () => "проверьте, нет ли в квоте, ставке или бонусе слишком малого или слишком большого числа",
      ),
    })),
};
