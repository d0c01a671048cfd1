import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
/** Lets go of all that nobody needs. */
export const collect = runInNewContext("gc") as () => void;

/** What is in memory and still needed, in bytes. */
export function memoryInUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
