import { leaning } from "../../../model/people/leaning.ts";
import type { CausePreset } from "./cause-preset.ts";

/** A former head of sales sees every problem in marketing, and goes on doing the old job. */
export const managersBackground: CausePreset = {
  name: "managers-background",
  title: { en: "The manager's background", ru: "Бэкграунд руководителя" },
  sentence: {
    en: "The manager comes from one of the departments, from sales unless the file says otherwise: they look for faults in the other one first, favour their own in the budget, and spend their time on the old job.",
    ru: "Руководитель вырос из одного из отделов — из продаж, если в файле не сказано иначе: ищет вину прежде всего в другом, в бюджете благоволит своему и занят прежней работой.",
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
      tried: "always",
    },
    {
      name: "from-marketing",
      title: { en: "if from marketing", ru: "если из маркетинга" },
      sentence: {
        en: "The same bias the other way round. Which of the two costs more depends on which department is short of means: a bias may move the budget to where it is needed.",
        ru: "Та же предвзятость наоборот. Что из двух обойдётся дороже, зависит от того, какому отделу не хватает средств: предвзятость может сдвинуть бюджет и туда, где он нужен.",
      },
      settings: { "company.manager.background": "marketing" },
      tried: "once",
    },
  ],
};
