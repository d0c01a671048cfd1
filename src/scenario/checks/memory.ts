import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Memory that one simulated customer takes: measured 121 bytes of resident memory at a million customers. */
const BYTES_PER_CUSTOMER = 125;
/** Memory that a trial takes besides. */
const BYTES_PER_TRIAL = 50_000_000;
/** Memory that a trial's results take for each of its months: measured 213,000 bytes for two years. */
const BYTES_KEPT_A_MONTH = 9000;

/** About how many bytes a trial of a scenario takes while it runs. */
export function memoryOfTrial({ company }: Scenario): number {
  return company.customers.count * BYTES_PER_CUSTOMER + BYTES_PER_TRIAL;
}

/** What is refused before anything is simulated: a population, or results of trials, that the machine cannot hold. */
export function memoryCheck(scenario: Scenario, memoryBytes: number | undefined): readonly Fault[] {
  if (memoryBytes === undefined) return [];
  const running = memoryOfTrial(scenario);
  return running > memoryBytes
    ? [tooManyCustomers(scenario, memoryBytes)]
    : tooManyTrials(scenario, memoryBytes - running);
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

/** Until the findings are computed from all trials at once, their results are kept. */
function tooManyTrials({ trials, months, plans, markets }: Scenario, left: number): readonly Fault[] {
  const arms = Object.keys(plans).length * Object.keys(markets).length;
  const each = arms * months * BYTES_KEPT_A_MONTH;
  if (trials * each <= left) return [];
  const fitting = Math.floor(left / each);
  const message = `the results of ${grouped(trials)} trials in ${arms === 1 ? "one arm" : `${arms} arms`} take about ${gigabytes(trials * each)} of memory; ${gigabytes(left)} are free`;
  const hint = fitting >= 2 && { hint: `about ${grouped(roundedDown(fitting))} fit` };
  return [{ path: ["trials"], on: "value", message, ...hint }];
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

function roundedDown(count: number): number {
  const step = 10 ** (String(count).length - 1);
  return Math.floor(count / step) * step;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
