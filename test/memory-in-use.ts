import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
/** Lets go of all that nobody needs. */
export const collect = runInNewContext("gc") as () => void;

/** What is in memory and still needed, in bytes: objects and arrays of numbers; what else is outside the heap comes and goes as it likes. */
export function memoryInUse(): number {
  // What arrays of numbers took is let go the second time.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
