import { leaning } from "../../../model/people/leaning.ts";
import type { CausePreset } from "./cause-preset.ts";

/** A former head of sales sees every problem in marketing, and goes on doing the old job. */
export const managersBackground = {
  name: "managers-background",
  title: "The manager's background",
  sentence:
    "The manager comes from one of the departments, from sales unless the file says otherwise: they look for faults in the other one first, favour their own in the budget, and spend their time on the old job.",
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
      title: "without assumed sizes",
      sentence:
        "The same bias in judgement, but it moves no budget and costs no coordination: the sizes of both are assumed, not derived.",
      settings: { "company.manager.coordinationLoss": 0, "company.manager.budgetBias": 0 },
      tried: "always",
    },
    {
      name: "from-marketing",
      title: "if from marketing",
      sentence:
        "The same bias the other way round. Which of the two costs more depends on which department is short of means: a bias may move the budget to where it is needed.",
      settings: { "company.manager.background": "marketing" },
      tried: "once",
    },
  ],
} as const satisfies CausePreset;
