import { type Size, smallSize } from "./funnel-bench.ts";
import { summarise } from "./funnel-summary.ts";

/**
 * Runs FunnelBench-1 as its reference does: the same arguments, and on standard error the CPU milliseconds of the whole process
 * and of the simulation. A process of its own, so that it can be held against the reference's.
 */
const names = ["customers", "marketers", "contacts", "reps", "leads", "ticks"] as const;
const given = process.argv.slice(2).map(Number);
const size = Object.fromEntries(
  names.map((name, k) => [name, given[k] ?? smallSize[name]]),
) as unknown as Size;

const started = cpuMs();
const { mean } = summarise(size, given[6] ?? 20, given[7] ?? 1);
const simulation = cpuMs() - started;
process.stdout.write(`${[...mean.slice(-5)].join(",")}\n`);
process.stderr.write(`process ${cpuMs().toFixed(4)} simulation ${simulation.toFixed(4)}\n`);

/** CPU milliseconds of this process so far, all its threads together. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
