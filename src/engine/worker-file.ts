import { createRequire } from "node:module";
import { join } from "node:path";
import { buildFolder, packageFolder } from "../package-folder.ts";

/**
 * Where the worker's compiled code stands, or undefined when there is none: a thread cannot start from TypeScript, so a
 * process that runs from the sources borrows the worker of the last build.
 */
export function workerFile(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(
      join(buildFolder ?? join(packageFolder, "dist"), "engine/worker.js"),
    );
  } catch {
    return undefined;
  }
}
