import type { Company } from "../../model/parameters/company.ts";

/** Hand-off contracts that a scenario can name in place of the parameters; what is not said here stays at its default. */
export const handoffPresets = {
  agreed: { definition: "agreed", recycle: true, mailing: "nobody" },
  vague: { definition: "vague", recycle: false, mailing: "both" },
} as const satisfies Record<string, Partial<Company["handoff"]>>;
