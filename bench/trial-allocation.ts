import { runTrial } from "../src/trial/run-trial.ts";
import { flagshipTrials } from "./flagship.ts";

/**
 * What a trial of the flagship allocates: `customers months`; prints megabytes. Run with --expose-gc and so large a
 * --min-semi-space-size that nothing is collected meanwhile.
 */
const [customers, months] = process.argv.slice(2).map(Number);
const [trial] = await flagshipTrials(customers!, months!, 1);
// Compiled code allocates less than code that the compiler has not seen often enough.
for (let run = 0; run < (customers! > 10_000 ? 1 : 200); run++) runTrial(trial!);
// What the first collection found is freed beside the program, and has been when the second is over.
globalThis.gc?.();
globalThis.gc?.();
const before = held();
const TRIALS = customers! > 10_000 ? 1 : 10;
for (let run = 0; run < TRIALS; run++) runTrial(trial!);
process.stdout.write(String((held() - before) / TRIALS / 1e6));

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
