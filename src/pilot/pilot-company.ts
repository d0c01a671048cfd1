import type { Company } from "../model/parameters/company.ts";
import { managerSchema } from "../model/parameters/manager.ts";

/** Customers to whom a pilot would like to bring a large market down: what levers do scales with it, so more only cost time. */
const pilotCustomers = 10_000;
/** Customers that it simulates at most, where people who are one person each would be less than one in a smaller market. */
const largestPilotPopulation = 100_000;

/**
 * A company without what a pilot must not depend on: nobody has values of their own, nothing changes from month to month, and the manager is an unbiased one
 * who splits the budget and never looks for somebody to blame, or nobody where there is none.
 */
export function neutralCompany(company: Company): Company {
  return {
    ...company,
    series: [],
    marketers: { ...company.marketers, volumeValue: 0, qualityValue: 0 },
    reps: { ...company.reps, volumeValue: 0, qualityValue: 0 },
    manager:
      company.manager.background === "none"
        ? company.manager
        : { ...managerSchema.parse({}), blameThreshold: 0 },
  };
}

/**
 * The company that a pilot simulates: neutral, and where its market is large a smaller one of the same proportions, as long as each
 * person in it stands for one at least.
 */
export function pilotCompany(company: Company): Company {
  const neutral = neutralCompany(company);
  const { customers, marketers, reps } = neutral;
  const scale = pilotScale(company);
  return {
    ...neutral,
    customers: { ...customers, count: Math.round(customers.count / scale) },
    marketers: { ...marketers, teamSize: marketers.teamSize / scale },
    reps: { ...reps, teamSize: reps.teamSize / scale },
  };
}

/** How many times larger the company is than the one that its pilot simulates. */
export function pilotScale({ customers: { count }, marketers, reps }: Company): number {
  const wanted = Math.min(count / pilotCustomers, marketers.teamSize, reps.teamSize);
  return Math.max(1, wanted, count / largestPilotPopulation);
}
