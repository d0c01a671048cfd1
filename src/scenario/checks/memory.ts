import { rosterOf } from "../../model/roles/roster.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Memory that one simulated customer takes: measured 121 bytes of resident memory at a million customers, before attempts were counted in three more. */
const BYTES_PER_CUSTOMER = 125;
/** Memory that a trial takes besides. */
const BYTES_PER_TRIAL = 50_000_000;
/** Memory for what is read off a trial of each unit, some seventy metrics over six spans: measured 9,900 bytes for company and departments. */
const BYTES_READ_A_UNIT = 3400;
/** The same of a person, over the whole run alone, where people are kept. */
const BYTES_READ_A_PERSON = 600;
/** Memory for the bands of a unit's weeks, for each month and each trial that is held for them. */
const BYTES_OF_BANDS_A_MONTH = 2300;
/** Trials that are held for bands at most: of more their ends alone. */
const MOST_HELD = 160;
/** Memory that sums of each person's pay take, whether or not results of people are kept: measured 500 bytes for fourteen, and as much for what holds them. */
const BYTES_OF_PAY = 100;
/** Memory for how far a person came in each month under up to three components that ask something of them. */
const BYTES_OF_CASES_A_MONTH = 24;
/** Company and departments. */
const UNITS_BESIDE_PEOPLE = 3;

/** About how many bytes a trial of a scenario takes while it runs. */
export function memoryOfTrial({ company }: Scenario): number {
  return company.customers.count * BYTES_PER_CUSTOMER + BYTES_PER_TRIAL;
}

/** What is kept of trials: how long they are, and whether results of people are kept. */
interface Kept {
  readonly months: number;
  readonly people: boolean;
}

/** About how many bytes are kept of each trial until the findings are made. */
export function memoryOfKept({ company }: Scenario, { months, people }: Kept): number {
  const count = peopleIn(company);
  const read = UNITS_BESIDE_PEOPLE * BYTES_READ_A_UNIT + (people ? count * BYTES_READ_A_PERSON : 0);
  return read + count * (BYTES_OF_PAY + months * BYTES_OF_CASES_A_MONTH);
}

/** About how many bytes the bands over so many trials take. */
export function memoryOfBands({ company }: Scenario, { months, people }: Kept, trials: number): number {
  const units = UNITS_BESIDE_PEOPLE + (people ? peopleIn(company) : 0);
  return Math.min(trials, MOST_HELD) * months * units * BYTES_OF_BANDS_A_MONTH;
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
