import { runTrial } from "../src/trial/run-trial.ts";
import { flagshipTrials } from "./flagship.ts";

/**
 * What a trial of the flagship allocates: `customers months`; prints megabytes. Run with --expose-gc and so large a
 * --max-semi-space-size that nothing is collected meanwhile.
 */
const [customers, months] = process.argv.slice(2).map(Number);
const [trial] = await flagshipTrials(customers!, months!, 1);
// Compiled code allocates less than code that the compiler has not seen often enough.
for (let run = 0; run < (customers! > 10_000 ? 1 : 12); run++) runTrial(trial!);
globalThis.gc?.();
const before = held();
runTrial(trial!);
process.stdout.write(String((held() - before) / 1e6));

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
