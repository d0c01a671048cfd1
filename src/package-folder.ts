import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package, wherever in it this code was put when it was compiled: a package finds itself by its name. */
export const packageFolder = dirname(createRequire(import.meta.url).resolve("truce/package.json"));

/**
 * The folder of the build that this code is part of; undefined where it is part of none. A process stays with the build that it
 * began with, though another take its place meanwhile.
 */
export const buildFolder: string | undefined = /^.*[\\/]dist[\\/][0-9a-f]{12}(?=[\\/])/.exec(
  fileURLToPath(import.meta.url),
)?.[0];

/** The folder of this code: of its build, or else of its sources. */
export const codeFolder = buildFolder ?? join(packageFolder, "src");
