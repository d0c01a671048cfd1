import type { Company } from "../../model/parameters/company.ts";

/** Hand-off contracts that a scenario can name in place of the parameters; what is not said here stays at its default. */
export const handoffPresets = {
  agreed: {
    sentence:
      "Both departments use one written definition of a qualified lead; unready leads go back; nobody mails people who are with sales.",
    terms: { definition: "agreed", recycle: true, mailing: "nobody" },
  },
  vague: {
    sentence:
      "Each department uses its own definition; unready leads are lost; both mail people who are with sales.",
    terms: { definition: "vague", recycle: false, mailing: "both" },
  },
} as const satisfies Record<
  string,
  { readonly sentence: string; readonly terms: Partial<Company["handoff"]> }
>;
