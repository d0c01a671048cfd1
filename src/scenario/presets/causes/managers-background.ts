import { leaning } from "../../../model/people/leaning.ts";
import type { CausePreset } from "./cause-preset.ts";

/** A former head of sales sees every problem in marketing, and goes on doing the old job. */
export const managersBackground: CausePreset = {
  name: "managers-background",
  title: { en: "The manager's background", ru: "Бэкграунд руководителя" },
  sentence: {
    en: "The manager comes from sales: they look for faults in marketing first, favour sales in the budget, and spend their time on the old job.",
    ru: "Руководитель вырос из продаж: ищет вину прежде всего в маркетинге, в бюджете благоволит продажам и занят прежней работой.",
  },
  on: () => ({ "company.manager.background": "sales", "company.manager.biasStrength": 1 }),
  off: () => ({ "company.manager.background": "neutral", "company.manager.biasStrength": 0 }),
  isOn: ({ company }) => leaning(company) !== 0,
  obstacle: ({ company }) =>
    company.manager.background === "none"
      ? {
          path: ["company", "manager"],
          on: "value",
          message: "there is no manager whose background could be switched",
          hint: "leave this cause out with --only, or describe the manager",
        }
      : undefined,
  variants: [
    {
      name: "judgement-only",
      title: { en: "without assumed sizes", ru: "без допущенных величин" },
      sentence: {
        en: "The same bias in judgement, but it moves no budget and costs no coordination: the sizes of both are assumed, not derived.",
        ru: "Та же предвзятость в суждениях, но она не сдвигает бюджет и не вредит согласованности: величина того и другого — допущение, а не вывод.",
      },
      settings: { "company.manager.coordinationLoss": 0, "company.manager.budgetBias": 0 },
    },
  ],
};
