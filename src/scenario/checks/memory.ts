import { rosterOf } from "../../model/roles/roster.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Memory that one simulated customer takes: measured 121 bytes of resident memory at a million customers, before attempts were counted in three more. */
const BYTES_PER_CUSTOMER = 125;
/** Memory that a trial takes besides. */
const BYTES_PER_TRIAL = 50_000_000;
/**
 * Memory that a trial's results take for each month of a unit: measured 213,000 bytes for two years of company and departments,
 * 752,000 where nine people are kept too.
 */
const BYTES_KEPT_A_MONTH = 3000;
/** Memory that each person's pay takes for each month, whether or not results of people are kept. */
const BYTES_OF_PAY_A_MONTH = 100;
/** Company and departments. */
const UNITS_BESIDE_PEOPLE = 3;

/** About how many bytes a trial of a scenario takes while it runs. */
export function memoryOfTrial({ company }: Scenario): number {
  return company.customers.count * BYTES_PER_CUSTOMER + BYTES_PER_TRIAL;
}

/** About how many bytes the results of a trial take, which are kept until the findings are computed from all at once. */
export function memoryOfResults({ company }: Scenario, months: number, areKept: boolean): number {
  const people = peopleIn(company);
  const units = UNITS_BESIDE_PEOPLE + (areKept ? people : 0);
  return months * (units * BYTES_KEPT_A_MONTH + people * BYTES_OF_PAY_A_MONTH);
}

/** How many people a company employs whose results can be kept. */
export function peopleIn(company: Scenario["company"]): number {
  return rosterOf(company).length;
}

/** What is refused before anything is simulated: a population that the machine cannot hold. */
export function memoryCheck(scenario: Scenario, memoryBytes: number | undefined): readonly Fault[] {
  if (memoryBytes === undefined || memoryOfTrial(scenario) <= memoryBytes) return [];
  return [tooManyCustomers(scenario, memoryBytes)];
}

function tooManyCustomers(scenario: Scenario, memoryBytes: number): Fault {
  const { count } = scenario.company.customers;
  const fitting = Math.floor((memoryBytes - BYTES_PER_TRIAL) / BYTES_PER_CUSTOMER);
  const needed = gigabytes(memoryOfTrial(scenario));
  return {
    path: ["company", "customers", "count"],
    on: "value",
    message: `${grouped(count)} customers take about ${needed} of memory; ${gigabytes(memoryBytes)} are free`,
    ...(fitting >= 100 && { hint: `about ${grouped(roundedDown(fitting))} fit` }),
  };
}

/** A size as it is said of memory. */
export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

/** A count with its first digit alone. */
export function roundedDown(count: number): number {
  const step = 10 ** (String(count).length - 1);
  return Math.floor(count / step) * step;
}

/** A count with its thousands apart. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
