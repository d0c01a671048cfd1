import { createRequire } from "node:module";
import { dirname } from "node:path";

/** Whether this code was compiled; else it runs from its sources. */
export const isCompiled = import.meta.url.endsWith(".js");

/** The folder of this package, wherever in it this code was put when it was compiled: a package finds itself by its name. */
export const packageFolder = dirname(createRequire(import.meta.url).resolve("truce/package.json"));
