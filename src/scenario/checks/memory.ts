import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Memory that one simulated customer takes: measured 121 bytes of resident memory at a million customers. */
const BYTES_PER_CUSTOMER = 125;
/** Memory that a trial takes besides. */
const BYTES_PER_TRIAL = 50_000_000;

/** About how many bytes a trial of a scenario takes while it runs. */
export function memoryOfTrial({ company }: Scenario): number {
  return company.customers.count * BYTES_PER_CUSTOMER + BYTES_PER_TRIAL;
}

/** A population that the machine cannot hold is refused before anything is simulated. */
export function memoryCheck(scenario: Scenario, memoryBytes: number | undefined): readonly Fault[] {
  const needed = memoryOfTrial(scenario);
  if (memoryBytes === undefined || needed <= memoryBytes) return [];
  const { count } = scenario.company.customers;
  const fitting = Math.floor((memoryBytes - BYTES_PER_TRIAL) / BYTES_PER_CUSTOMER);
  return [
    {
      path: ["company", "customers", "count"],
      on: "value",
      message: `${grouped(count)} customers take about ${gigabytes(needed)} of memory; ${gigabytes(memoryBytes)} are free`,
      ...(fitting >= 100 && { hint: `about ${grouped(roundedDown(fitting))} fit` }),
    },
  ];
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
