import type { Company } from "../../model/parameters/company.ts";

/** Ways of measuring that a scenario can name in place of the parameters; source: the prototype's values. */
export const measurementPresets = {
  shared: { visibility: 1, reportNoise: 0, mqlInflation: 0, delayMonths: 0 },
  siloed: { visibility: 0.15, reportNoise: 0.3, mqlInflation: 0.15, delayMonths: 1 },
} as const satisfies Record<string, Company["measurement"]>;
