import type { z } from "zod";
import type { Company } from "../model/parameters/company.ts";
import { decisionsSchema } from "../model/parameters/decisions.ts";
import { managerSchema } from "../model/parameters/manager.ts";
import { marketersSchema } from "../model/parameters/marketers.ts";
import { REFERENCE_PAY } from "../model/parameters/quantity.ts";
import { repsSchema } from "../model/parameters/reps.ts";
import { staffingSchema } from "../model/parameters/staffing.ts";
import { timingSchema } from "../model/parameters/timing.ts";

/** Customers to whom a pilot would like to bring a large market down: what levers do scales with it, so more only cost time. */
const pilotCustomers = 10_000;
/** Customers that it simulates at most, where people who are one person each would be less than one in a smaller market. */
const largestPilotPopulation = 100_000;

/**
 * A company without what a pilot must not depend on: nobody decides in it, so that neither what people care for nor what leaving the
 * norm costs them nor how they learn matters, nobody comes, goes or chooses the day of a deal, nothing changes from month to month, and the manager is a neutral one.
 */
export function neutralCompany(company: Company): Company {
  const { foresightMonths } = company.decisions;
  return {
    ...company,
    series: [],
    start: {},
    staffing: { ...staffingSchema.parse({}), turnover: "none" },
    marketers: indifferent(company.marketers, marketersSchema),
    reps: indifferent(company.reps, repsSchema),
    decisions: { ...decisionsSchema.parse({}), foresightMonths },
    timing: { ...timingSchema.parse({}), deals: "asTheyCome" },
    manager: neutralManager(company),
  };
}

const comingAndGoing: ReadonlySet<string> = new Set(["yearlyTurnover", "rampWeeks"]);

/** A role's parameters with all that weighs on its people beside pay, and how they come and go, as it usually is. */
function indifferent<T extends object>(stated: T, schema: typeof marketersSchema | typeof repsSchema): T {
  const weighing = Object.entries(schema.unwrap().shape as Readonly<Record<string, z.ZodType>>).filter(
    ([key, field]) => field.meta()?.unit === REFERENCE_PAY || comingAndGoing.has(key),
  );
  return { ...stated, ...Object.fromEntries(weighing.map(([key, field]) => [key, field.parse(undefined)])) };
}

/** An unbiased manager who splits the budget and never looks for somebody to blame, or nobody where there is none. */
export function neutralManager({ manager }: Company): Company["manager"] {
  return manager.background === "none" ? manager : { ...managerSchema.parse({}), blameThreshold: 0 };
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
