import type { Text } from "../../language/text.ts";
import type { Company } from "../../model/parameters/company.ts";

/** Hand-off contracts that a scenario can name in place of the parameters; what is not said here stays at its default. */
export const handoffPresets = {
  agreed: {
    sentence: {
      en: "Both departments use one written definition of a qualified lead; unready leads go back; nobody mails people who are with sales.",
      ru: "У отделов одно записанное определение квалифицированного лида; недогретые возвращаются; тем, кто уже у продаж, никто не пишет.",
    },
    terms: { definition: "agreed", recycle: true, mailing: "nobody" },
  },
  vague: {
    sentence: {
      en: "Each department uses its own definition; unready leads are lost; both mail people who are with sales.",
      ru: "У каждого отдела своё определение; недогретые лиды теряются; тем, кто уже у продаж, пишут оба.",
    },
    terms: { definition: "vague", recycle: false, mailing: "both" },
  },
} as const satisfies Record<string, { readonly sentence: Text; readonly terms: Partial<Company["handoff"]> }>;
