import type { Fault } from "../problem.ts";
import type { Scenario } from "../scenario.ts";

/** Memory that one simulated customer takes in one trial. */
export const BYTES_PER_CUSTOMER = 80;
/** Memory that a trial takes besides. */
const BYTES_PER_TRIAL = 50_000_000;

/** A population that the machine cannot hold is refused before anything is simulated. */
export function memoryCheck({ company }: Scenario, memoryBytes: number | undefined): readonly Fault[] {
  const { count } = company.customers;
  const needed = count * BYTES_PER_CUSTOMER + BYTES_PER_TRIAL;
  if (memoryBytes === undefined || needed <= memoryBytes) return [];
  const fits = Math.floor((memoryBytes - BYTES_PER_TRIAL) / BYTES_PER_CUSTOMER);
  return [
    {
      path: ["company", "customers", "count"],
      on: "value",
      message: `${grouped(count)} customers take about ${gigabytes(needed)} of memory; ${gigabytes(memoryBytes)} are there`,
      ...(fits >= 100 && { hint: `about ${grouped(Number(fits.toPrecision(1)))} fit` }),
    },
  ];
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
