import { chooseEngine } from "../src/engine/choose-engine.ts";
import { flagshipTrials } from "./flagship.ts";

/**
 * Runs many trials of the flagship with few customers and keeps no result: `trials`; prints the peak memory of the process in
 * megabytes. Results are as large as those of many customers.
 */
const [count] = process.argv.slice(2).map(Number);
const trials = await flagshipTrials(1000, 24, count!);
const engine = await chooseEngine();
let heard = 0;
await engine.evaluate(trials, { keep: false, onDone: () => (heard += 1) });
await engine.close();
if (heard !== count) throw new Error(`${heard} of ${count} trials were told`);
process.stdout.write(String(process.resourceUsage().maxRSS / 1000));
