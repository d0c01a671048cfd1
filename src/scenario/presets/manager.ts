import type { Company } from "../../model/parameters/company.ts";

/** Managers that a scenario can name in place of the parameters; what is not said here stays at its default. */
export const managerPresets = {
  none: {
    sentence:
      "No manager: nobody splits the budget, looks for somebody to blame or calls a strategy session, and nobody is paid for it.",
    terms: { background: "none", salaryPerWeek: 0, budgetSpeed: 0, blameThreshold: 0 },
  },
} as const satisfies Record<
  string,
  { readonly sentence: string; readonly terms: Partial<Company["manager"]> }
>;
