import type { Company } from "../model/parameters/company.ts";
import { managerSchema } from "../model/parameters/manager.ts";

/** People that a pilot simulates at most: what levers do scales with the population, so more would only cost time. */
const largestPilotPopulation = 10_000;

/**
 * A company without what a pilot must not depend on: nobody has values of their own, and the manager is an unbiased one
 * who splits the budget and never looks for somebody to blame, or nobody where there is none.
 */
export function neutralCompany(company: Company): Company {
  return {
    ...company,
    marketers: { ...company.marketers, volumeValue: 0, qualityValue: 0 },
    reps: { ...company.reps, volumeValue: 0, qualityValue: 0 },
    manager:
      company.manager.background === "none"
        ? company.manager
        : { ...managerSchema.parse({}), blameThreshold: 0 },
  };
}

/** The company that a pilot simulates: neutral, and no larger than {@link largestPilotPopulation}. */
export function pilotCompany(company: Company): Company {
  const count = Math.min(company.customers.count, largestPilotPopulation);
  return { ...neutralCompany(company), customers: { ...company.customers, count } };
}

/** How many times larger the company is than the one that its pilot simulates. */
export function pilotScale(company: Company): number {
  return company.customers.count / pilotCompany(company).customers.count;
}
