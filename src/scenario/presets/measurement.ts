import type { Company } from "../../model/parameters/company.ts";

/** Ways of measuring that a scenario can name in place of the parameters; source: the prototype's values. */
export const measurementPresets = {
  shared: {
    sentence: "One set of metrics and unit economics: everybody sees the whole funnel, exactly and at once.",
    terms: { visibility: 1, reportNoise: 0, mqlInflation: 0, delayMonths: 0 },
  },
  siloed: {
    sentence:
      "Each department has its own table: little of the rest is seen, reports err, come a month late, and marketing counts more MQLs.",
    terms: { visibility: 0.15, reportNoise: 0.3, mqlInflation: 0.15, delayMonths: 1 },
  },
} as const satisfies Record<string, { readonly sentence: string; readonly terms: Company["measurement"] }>;
