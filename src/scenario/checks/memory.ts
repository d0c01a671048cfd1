import { rosterOf } from "../../model/roles/roster.ts";
import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Memory that one simulated customer takes: measured 121 bytes of resident memory at a million customers, before attempts were counted in three more. */
const BYTES_PER_CUSTOMER = 125;
/** Memory that a trial takes besides. */
const BYTES_PER_TRIAL = 50_000_000;
/** Memory for sums of what is read off trials of each unit, some seventy metrics over six spans, for each batch: 12 bytes a number of an arm, and as much of its pair. */
const BYTES_READ_A_UNIT = 10_000;
/** The same of a person, over the whole run alone, where people are kept. */
const BYTES_READ_A_PERSON = 1800;
/** Batches whose sums take as much memory as what is kept of all batches together: distances from the first value, squares, ends. */
const BATCHES_BESIDE = 4;
/** Memory for the bands of a unit's weeks, for each month and each trial that is held for them. */
const BYTES_OF_BANDS_A_MONTH = 2300;
/** Trials that are held for bands at most: of more their ends alone. */
const MOST_HELD = 160;
/** Memory that sums of each person's pay take, whether or not results of people are kept, with the ends of three bands they are in and medians. */
const BYTES_OF_PAY = 50_000;
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

/** About how many bytes sums over trials of so many batches take; they do not grow with the number of trials. */
export function memoryOfSums({ company }: Scenario, { people }: Kept, batches: number): number {
  const count = peopleIn(company);
  const read = UNITS_BESIDE_PEOPLE * BYTES_READ_A_UNIT + (people ? count * BYTES_READ_A_PERSON : 0);
  return (batches + BATCHES_BESIDE) * read + count * BYTES_OF_PAY;
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
