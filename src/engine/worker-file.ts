import { createRequire } from "node:module";

/**
 * Where the worker's compiled code stands, or undefined when there is none: a thread cannot start from TypeScript, so a
 * process that runs from the sources borrows the worker of the last build.
 */
export function workerFile(): string | undefined {
  const compiled = import.meta.url.endsWith(".js") ? "./worker.js" : "../../dist/engine/worker.js";
  try {
    return createRequire(import.meta.url).resolve(compiled);
  } catch {
    return undefined;
  }
}
