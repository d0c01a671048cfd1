import type { Company } from "./parameters/company.ts";
import { createManager } from "./people/manager.ts";

/** What moves nobody before the first counted day. */
const settled = { volumeValue: 0, qualityValue: 0, yearlyTurnover: 0, rampWeeks: 0 };

/**
 * What of a company acts before the first counted day, as text that is equal where it is. Nobody decides, leaves, is blamed or reads a
 * report then: values move no lever, no deal pays more on another day, of the manager only the coordination that help needs is
 * felt, and of measurement only marketing's own count of an MQL is written down.
 */
export function companyAtWarmUp(company: Company): string {
  const { marketers, reps, manager: _, staffing: __, timing: ___, measurement, ...rest } = company;
  return JSON.stringify({
    ...rest,
    marketers: { ...marketers, ...settled },
    reps: { ...reps, ...settled },
    coordination: createManager(company).coordination,
    mqlInflation: measurement.mqlInflation,
  });
}
